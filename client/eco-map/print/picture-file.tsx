import latinExtendedFont from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latinFont from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { EcoMapPicture, type EcoMapPictureProps } from '../EcoMapPicture.tsx'

/** Device pixels for each unit of the picture, so that its small print stays sharp. */
const SCALE = 2
/** Sides beyond this are refused by browsers. */
const LONGEST_SIDE = 12_000
/** So many drawings in a row must be alike. */
const SETTLED_AFTER = 3
const BETWEEN_DRAWINGS = 60

/** The picture as an SVG file that needs nothing else: its type is within it. */
export async function svgFile(props: EcoMapPictureProps): Promise<Blob> {
  return new Blob([await standAlone(drawn(props))], { type: 'image/svg+xml' })
}

/** The picture as a PNG file. */
export async function pngFile(props: EcoMapPictureProps): Promise<Blob> {
  const svg = drawn(props)
  const { width, height } = svg.viewBox.baseVal
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height))
  const address = URL.createObjectURL(new Blob([await standAlone(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('the browser draws no pictures')
    await drawSettled(image, context)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The type within a picture may come after its lines: it is drawn anew until nothing changes any more. */
async function drawSettled(image: HTMLImageElement, context: CanvasRenderingContext2D): Promise<void> {
  const { width, height } = context.canvas
  let before = 0
  for (let alike = 0; alike < SETTLED_AFTER; ) {
    context.clearRect(0, 0, width, height)
    context.drawImage(image, 0, 0, width, height)
    const now = sumOf(context.getImageData(0, 0, width, height).data)
    alike = now === before ? alike + 1 : 0
    before = now
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_DRAWINGS))
  }
}

function sumOf(pixels: Uint8ClampedArray): number {
  let sum = 0
  for (let at = 0; at < pixels.length; at += 4) sum += pixels[at] ?? 0
  return sum
}

function drawn(props: EcoMapPictureProps): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(<EcoMapPicture {...props} />))
  const svg = host.querySelector('svg')?.cloneNode(true)
  root.unmount()
  if (!(svg instanceof SVGSVGElement)) throw new Error('the picture was not drawn')
  const { width, height } = svg.viewBox.baseVal
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  return svg
}

async function standAlone(svg: SVGSVGElement): Promise<string> {
  const faces = await Promise.all([latinFont, latinExtendedFont].map(fontFace))
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = faces.join('')
  const whole = svg.cloneNode(true) as SVGSVGElement
  whole.prepend(style)
  return new XMLSerializer().serializeToString(whole)
}

async function fontFace(address: string): Promise<string> {
  const font = new Uint8Array(await (await fetch(address)).arrayBuffer())
  const binary = Array.from(font, (byte) => String.fromCharCode(byte)).join('')
  const range = address === latinFont ? 'U+0000-00FF, U+2000-206F' : 'U+0100-02FF, U+1E00-1EFF'
  return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)});unicode-range:${range}}`
}
