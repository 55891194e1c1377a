/** Everything that surrounds a page: language, look, the brain's answers, the session. */
import { QueryClientProvider } from '@tanstack/react-query'
import { App as Antd, ConfigProvider } from 'antd'
import { useState, type ReactNode } from 'react'
import { RouterProvider } from 'react-router'

import { queryClient } from '../api/queries'
import { Speaking } from '../text/Speaking'
import { useLook } from '../theme/look'
import { themeOf } from '../theme/themes'
import { spokenIn } from './locale'
import { makeRouter } from './routes'
import { SignInDialog } from './SignInDialog'

export function App(): ReactNode {
  const look = useLook()
  const [router] = useState(makeRouter)
  return (
    <QueryClientProvider client={queryClient}>
      <Speaking load={spokenIn}>
        {({ locale }) => (
          <ConfigProvider theme={themeOf(look)} locale={locale} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
            <Antd notification={{ placement: 'bottomLeft', maxCount: 4 }} message={{ maxCount: 3 }}>
              <RouterProvider router={router} />
              <SignInDialog />
            </Antd>
          </ConfigProvider>
        )}
      </Speaking>
    </QueryClientProvider>
  )
}
