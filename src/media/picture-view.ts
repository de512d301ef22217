/** A picture as a page shows it. Width and height in pixels. */
export interface PictureView {
  url: string
  alt: string
  width: number
  height: number
}
