export const noMailSentence =
  'No mail can be sent from here. Ask an admin for a link to choose a new password.'
