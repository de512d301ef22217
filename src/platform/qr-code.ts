import { renderSVG } from 'uqr'

/** A QR code as SVG that asks nothing of any other host, dark on light whatever the page around it. */
export const qrCodeSvg = (text: string): string => renderSVG(text, { border: 4, ecc: 'M', pixelSize: 5 })
