/** Where the front end begins. */
import './generated/antd.css'
import './theme/tokens.css'
import './theme/house.css'

import { createRoot } from 'react-dom/client'

import { App } from './app/App'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no place for us')
createRoot(root).render(<App />)
