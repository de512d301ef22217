/** Words that say nothing of what a text is about. Without apostrophes, as words are compared. */
export const stopWords = `
a about above after again against all also am an and any are arent as at be because been before being below
between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each ever
few for from further get gets getting got had hadnt has hasnt have havent having he her here hers herself him
himself his how i id if ill im in into is isnt it its itself ive just may me might more most must my myself no
nor not now of off on once only or other our ours ourselves out over own same she should shouldnt so some such
than that thats the their theirs them themselves then there theres these they theyre this those through to too
under until up us very was wasnt we were werent what when where which while who whom whose why will with wont
would wouldnt you your yours yourself yourselves
`
