/**
 * What people write to doctors whatever the matter is: greetings, thanks, and the asking itself. In a letter they
 * say nothing; in an answer they are words like others.
 */
export const letterWords = `
dear doctor doctors dr docs sir sirs madam maam hello hi hey greetings good morning afternoon evening
please pls plz kindly thank thanks thankyou thx ty regards sincerely respectfully wishes
ask asking asked question questions answer answers reply subject message letter email
help helping helped appreciate appreciated grateful advise advice
want wanted wants wish like know knowing need needs needed tell told let find finding look looking wonder
wondering hear heard read think thought thinking guess say said says
information info website site web page contact name location
`
