/** A person each, in their own words; the rules were mended with these in view. */
export const plainLetters = `
emergency: Dear doctors, since breakfast there is a weight on my chest as if the dog lay on it, and it goes into both arms. I am wet through and feel I might be sick. My wife says it is the bacon. Which antacid do you recommend?
emergency: my nieghbour came to the door and one side of his mouth was hanging down, his words were all slurrd. He says he is ok and just tired. what can he take
emergency: Out of nowhere in the library, the worst headache I have ever had, it was like somebody hit the back of my skull with a bat. I threw up. Two ibuprofen did nothing. Is it my new glasses?
emergency: Our girl is 4 and burning up. She has purple dots on her tummy that stay when I roll a glass on them, and she whines when the lamp is on.
emergency: GOT STUNG BY A WASP HALF HOUR AGO NOW MY LIPS ARE HUGE AND MY THROAT FEELS LIKE ITS CLOSING WHAT CREAM SHOULD I BUY
emergency: My son has asthma and has had ten puffs of the blue pump since this morning and it is not doing anything. He can only say one or two words at a time and you see the skin between his ribs pull in.
emergency: I flew home from Perth on Friday. My left calf has been swollen and sore since, and today I am suddenly out of breath and it hurts when I breathe in. Is that jet lag?
emergency: My husband has a urine infection. Tonight he cannot stop shaking, his hands are mottled and he does not know what day it is. Should I ring the surgery on Monday?
emergency: Slipped with the chisel. The cut on my wrist keeps spurting and it has gone through three towels. How do I know if I need stitches?
emergency: I have been throwing up something that looks like old coffee grounds, and my stools are black and sticky. I take naproxen for my hip. Which probiotic is best?
emergency: my sister has taken a load of paracetamol, I found two empty packets. She says she is fine and does not feel ill. do i let her sleep it off
emergency: One of the small round batteries from the kitchen scales is missing and my toddler is dribbling and won't eat. I can't be sure that he swallowed it.
emergency: a man at our bus stop is having a fit, he has been jerking for over five minutes and it does not stop. people hold him down. what to put in mouth
emergency: My sciatica has been bad for weeks, but since yesterday I feel numb between my legs when I wipe, and I can't tell when I need to pee. Are there stretches for this?
emergency: I'm about 6 weeks pregnant. Today I have a stabbing pain low on the left and a little spotting, and my shoulder hurts strangely. Is cramping normal?
urgent: I am 31 weeks and the baby has hardly moved since yesterday. Normally he is a gymnast. Perhaps he is sleeping?
emergency: my baby is 3 months and since this morning she is floppy like a rag doll, hardly cries and wont take her bottle. had a cold last week
emergency: Mum takes insulin. She is sweaty and confused and her meter says 2.3, we gave juice twenty minutes ago and it is not coming up.
emergency: It is as though somebody pulled a curtain across my left eye this morning. No pain at all. I am short-sighted. Do I need new lenses?
emergency: We worked on a flat roof in the heat all day. My mate has stopped sweating, he talks rubbish and staggers about. We gave him cola.
emergency: Sudden terrible pain in my belly after dinner, it is as hard as a board and I cannot move without screaming. I usually take something for an ulcer.
emergency: Cut off the tip of my finger with the table saw. I have the piece in a bag of ice. Is it worth it to have it put on again?
emergency: He has croup again. But tonight there is a harsh noise each time he breathes in even when he sits calmly on my lap, and the hollow of his throat sucks in.
crisis: I do not know who to write to. Everybody would be better off without me. I have been saving up my tablets in a drawer, and I have written letters to the children. What helps against sleeplessness?
crisis: My roommate gave me his guitar and his records, he says he will not need them. He told me he has worked out how to do it. He laughs it off. Am I overreacting?
crisis: My husband pushed me against the wall again, he says I make him do it. I am afraid of what happens when he drinks. The question is how to get rid of bruises on my arms before work.
crisis: A boy in my class, seven, has belt marks on his back and says his stepfather told him to keep it a secret.
crisis: I think my drink was spiked at the party on Saturday. I woke up with no clothes in a room I did not know. I feel ashamed. Do I need a test for infections?
crisis: My brother hears voices that tell him the neighbours must be punished, and he has begun to sleep with a knife.
urgent: I scraped my shin last week. Now the skin is red, hot and swollen and the redness has crept past the line I drew yesterday.
urgent: I am 74. For two weeks my temple aches, it hurts to comb my hair, and my jaw gets tired when I chew meat.
urgent: On holiday in Bali a monkey bit my hand. It is only a small hole and has closed. Do I have to do anything back home?
urgent: It burns when I pee, and since last night I have a fever with shivering and an ache in my right side at the back.
none: I had a heart attack ten years ago, with crushing pain in my chest, and have been well since. May I take up rowing?
none: I have been tired for a month. No chest pain, no shortness of breath, no fever and I have not lost weight. Which blood tests make sense?
none: I am dying to know whether coffee really stunts growth. My boys give me a heart attack every day on their skateboards and they are tall.
none: I am preparing a first aid class. How do you recognise anaphylaxis, for example a swollen tongue or trouble breathing, and what should we look out for in a child with a nut allergy?
none: My calves ache a little the day after hill runs. No swelling. I stretch and drink. Would a foam roller help?
none: I have had a dull low back ache for six years, worse when sitting. My bladder and bowels are fine and there is no numbness. Is swimming good?
none: I am 25 weeks pregnant and feel the baby kick every day. Is it safe to dye my hair and to fly next month?
none: I carry a pen because as a child I had a severe reaction to peanuts. How should I store it on a beach holiday?
none: My boss is going to kill me if I take another sick day, but this cold drags on. I have a runny nose and a tickly cough. How long is it contagious?
none: I have type 2 diabetes and my sugars are between 5 and 8. I am never low. Can I drink a glass of wine with metformin?
none: My son bumped his elbow yesterday and has a small bruise. He moves it well and plays. Does arnica do anything?
none: I am flying to New Zealand. Do compression stockings lower the risk of a blood clot in the leg? I have never had one.
`
