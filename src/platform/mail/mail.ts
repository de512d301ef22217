/** A mail to one person, before anybody has to know how it travels. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
}
