import { phraseAt, readPhrases } from './phrases'
import type { Word } from './words'

const idioms = readPhrases(`
  will|would|could strangle|murder me|him|her|you if|when|for|again, strangle me|him|her|you if|when, makes|make|made|making my|your|his|her|our head|brain explode|spin|hurt, run|runs|running|ran suicides, suicides at|in practice|basketball, head|brain is about|going|gonna to explode, head about to explode, explode|exploded from|with people|joy|excitement|information|all
  heart stopped|skipped|sank|breaks|broke|leapt|jumped|melted|goes when|out|a|as|for|at|into, heart in my mouth
  heart stopped, heart attack when|waiting|if|from|every|over|on|seeing|at|because, heart attack just|from thinking|looking|reading|the
  gave|give|gives|giving|given me|us|him|her|him|my|everyone|everybody * heart attack
  gave|give|gives|giving|given me|us|him|her|my|everyone|everybody a heart attack|stroke|seizure|fit|aneurysm
  give my * a heart attack, gave my * a heart attack, nearly|almost|practically|about had|have|having|gave a heart attack|stroke|fit|seizure|kittens
  nearly|almost had|have a|another heart attack|stroke|fit|seizure, nearly|almost had|have kittens, had a fit when|about|because|over|at
  have|having|had|throw|threw|throwing|throws a fit when|about|because|over|at|if, throw|threw|throwing|throws a fit, in stitches
  heartattack on a plate, heart attack on a plate, stroke of luck|genius|midnight, different strokes, back stroke, breast stroke
  nearly|almost|practically|about|just died|die|dying of|from|when|laughing, nearly|almost died laughing, dies|died laughing, nearly|almost died
  died of|from embarrassment|laughing|laughter|boredom|shame, die of|from embarrassment|laughing|laughter|boredom|shame|curiosity
  could have|of died, couldve died, could die|died of|from|when, wanted|want|wish to die of|from embarrassment|shame, want the ground to swallow
  ground to swallow me, dying to|for know|see|hear|ask|find|try|meet|go|a|some|tell|get|have|eat, dying to, dying of|from curiosity|embarrassment|boredom|laughter|heat|hunger|thirst
  dying for a|some|my, dying breed|art, do or die, die hard, old habits die, die for, phone|battery|car|plant|plants|laptop|engine died|dying|dies
  battery|phone is|was|has died|dying|dead, to death, sick to death, dead tired|beat|end|line|sea|right|wrong|heavy|set|serious|good, drop dead gorgeous
  over my dead body, dead to the world, leg|legs|arm|arms|foot|hand went|goes|gone|go|going dead, killing me softly, killing time|it
  is|are|was|were|been killing me|us|him|her, kills|killed me to|with, could|would|will|gonna kill me|him|her|them if|when|for|me, id kill for|to, would|could kill for
  ill kill|murder him|her|them, kill him|her|me|them when|if|one, kill two birds, if looks could kill, dressed to kill, kill|killing the mood|vibe|time|bugs|germs|bacteria|weeds|ants|flies|it|off|virus|fungus|mould|lice|mites
  wife|husband|boss|mum|dad|mother|doctor|dentist|kids will|would|is|going|gonna kill me, will|would|gonna|to|going kill|murder me
  murder for a, could murder a|some, blue murder, murder on my|the|your|his|her, murdered a, bleeding obvious|heart|edge|hearts, bleed money
  bleeding money, bloody good|great|hell|annoying|awful|brilliant|thing|minded|marvellous, blood sweat and, blood boil|boils, blood ran|run|runs cold
  bad blood, in cold blood, blood on|is thicker, new blood, sweating blood, breath of fresh, take|takes|took|taking my|our|your breath away, took|take|takes * breath away
  hold|holding|held my|your|our breath|breaths, dont|wont hold, save|waste|wasting your|my|our|you breath, under my|his|her breath, bad|morning breath, deep breath|breaths
  catch my|your breath after, catching my breath, choked up, choke|choked|choking back|with tears|laughter|up, all choked up, bottle choked, burned|burnt|burning|burn out|calories|fat|bridges|the|off|cd|dinner|toast
  burning desire|question|questions|ambition|man|money|passion, ears|ear are|is burning, burn|burning the candle|midnight, crashed out, crash diet, blow|blew|blown|blows my mind
  mind blown|blowing, mind blew, head explode|exploded|exploding|spin|spinning from|with|at|over, head in the clouds, lose|losing|lost my|his|her|our mind|minds|head|temper|patience|job|keys|phone|voice|way|appetite
  lose|losing|lost my mind, out of my|her|his mind with, out of my|her|his mind, worried|worry sick, sick and|of tired|this|it|hearing|the|my|being, sick day|note|leave|bay|pay, sick as a parrot
  drive|drives|driving|drove me crazy|mad|insane|up|nuts|mental, going|go crazy|mad|insane|mental|nuts, shot in the, long shot, shot|shots of|for|in flu|vodka|espresso|the|tetanus, flu|booster|covid|allergy|tetanus|b12|vitamin shot|shots
  jump|jumped|jumping out|off of my|skin|the, feel|felt|feeling like death, like death warmed, death by chocolate|meeting|powerpoint, death in the family, matter of life and death
  overdose|overdosed|overdosing on chocolate|sugar|caffeine|netflix|sweets|cake|tv|coffee|cheese|christmas, overdose of chocolate|sun|cheese|sugar|festive|netflix
  suicide squad|watch|doors|pact|mission|notes, career|social|political|professional suicide, suicide prevention, poison ivy|oak|pen|frog|dart|control, food poisoning, poisonous personality|atmosphere
  paralysed|paralyzed with|by fear|indecision|fear|nerves, frozen with|in fear|shoulder, scared|bored|frightened|tickled|worried|starved|starving|freezing|sweating|love|loves|loved|loving|talk|talked|work|worked|working|embarrassed|terrified|worrying|worry|cough|coughing to death
  heart to heart, heart of gold|the|stone, broken|break|breaking|breaks my|his|her heart, heart broken, heartbroken, eat my heart, from the bottom of, by heart, change of heart, heart set on, lost heart, take heart, heart on my sleeve
  cold feet, pain in the|my neck|bum|ass|arse|butt|backside|behind, pain in the neck when|with, weak at|in the knees, weak spot|tea|coffee, shortness of time, out of breath from|after running|laughing|climbing|exercise|the|jogging|zumba|dancing
  attack of the giggles|munchies, panic attack|attacks, heart burn, heartburn, sugar rush|crash|high, stabbed|stab|stabbing me|him|her in the back, stab in the back, stab at, kick myself|yourself|himself|herself, kicking myself, beat|beating|beaten myself|yourself|around|the|up|eggs about|the|up|at
  hit|hits|hitting the|rock|me|it nail|gym|sack|bottom|like|hay|off|road, hit and miss, hang|hanging out|on|with|around|up|in|about, hanging by a thread, hang myself out, end it with|all with him|her|my, ending it with, cut|cutting out|down|back|carbs|sugar|calories|corners|class|the|short
  cut my|her|his|the hair|nails|toenails|grass|lawn|dose|hours|carbs|coffee, haircut, paper cut, cut myself|himself|herself shaving|slicing|cooking|some|a|off, shaving cut, swallow|swallowed|swallowing my|his|her|your pride|words
  hard|bitter to|pill swallow|to, hard pill to swallow, bitter pill, water under, drown my|her|his|our sorrows, drowning in|under work|paperwork|laundry|emails|debt|nappies|bills|homework|washing, jump out of, shock horror, in shock|shocked when|at|by|that|to, culture|sticker|bill shock, electric blanket|bike|toothbrush|car|scooter
  stiff upper|drink|competition, collapse|collapsed in|into|on|onto a|the|my heap|sofa|bed|couch, collapsed laughing, passed out|on drunk|the|from|papers|exam, blacked out windows, fell over laughing, fall|fell|falling|fallen in|for|out|asleep|behind|apart love|him|her|with, falling apart, throw|threw|thrown up my|his|her hands
  makes|make|made me|you want|wanna|sick to|throw|of, puke green|inducing, blind date|drunk|spot|spots|panic|eye, turn|turned a blind eye, blind as a bat, love is blind, blue in the face, out of the blue, feeling|feel|felt blue|low, once in a blue, black and blue, black out curtains, seizing up, seize the, engine seized, fit for|as|into|and|in|with|my|the, keep|keeping|get|getting|stay|be|am|very fit
`)

/** Which words of a letter are figures of speech: "my heart stopped when I saw the bill". */
export function findIdioms(words: readonly Word[]): Uint8Array {
  const isFigure = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(idioms, words, at)
    if (length > 0) isFigure.fill(1, at, at + length)
  }
  return isFigure
}
