/** Makes a photo small before it travels: at most 2048 pixels a side, JPEG, drawn anew so that nothing hidden goes with it. HEIC that this browser cannot read goes as it is. */
import type { PhotoRef } from './entry'
import { newKey } from './keys'
import type { KeptPhoto } from './shelf'

const LONGEST_SIDE = 2048
const QUALITY = 0.85
export const MOST_PHOTOS = 3

export interface Taken { ref: PhotoRef; kept: KeptPhoto }

async function digest(picture: Blob): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', await picture.arrayBuffer())
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The picture as it will be sent. Throws where the browser can not read it. */
async function small(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = fitted(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (made === null) throw new Error('no picture')
  return made
}

/** As many phones save their photos: the brain reads it, few browsers do. */
async function isHeic(file: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer())
  return /^ftyp(hei[cxms]|hev[cx]|mif1|msf1)$/.test(head)
}

/** Throws where it is no picture. */
export async function take(file: Blob, accountId: string): Promise<Taken> {
  const picture = await small(file).catch(async (error: unknown) => {
    if (await isHeic(file)) return file
    throw error
  })
  return keptAs(picture, accountId)
}

/** A file under a key of its own, as it will be sent. */
export async function keptAs(picture: Blob, accountId: string): Promise<Taken> {
  const key = newKey()
  return { ref: { key, sha256: await digest(picture), size: picture.size, sent: false }, kept: { key, accountId, picture } }
}
