import type { Letter } from './letters-with-red-flags'

/** Letters that only sound like it: long ago, denied, said in jest, asked from curiosity, or slow. */
export const lettersThatCanWait: Letter[] = [
  { who: 'a man who had it long ago', half: 'seen', level: 'none', text: 'I had a heart attack ten years ago, with crushing pain in my chest, and have been well since. May I take up rowing?' },
  { who: 'a woman who lists what she has not', half: 'seen', level: 'none', text: 'I have been tired for a month. No chest pain, no shortness of breath, no fever and I have not lost weight. Which blood tests make sense?' },
  { who: 'a woman with a bill', half: 'held out', level: 'none', text: 'My heart stopped when I saw the bill for my crown, I nearly died. Is a cheaper material just as good?' },
  { who: 'a man who is dying to know', half: 'seen', level: 'none', text: 'I am dying to know whether coffee really stunts growth. My boys give me a heart attack every day on their skateboards and they are tall.' },
  { who: 'a curious reader', half: 'held out', level: 'none', text: 'What are the signs of a stroke? I read an article about face drooping and slurred speech and would like to put a note on our fridge.' },
  { who: 'a first aider', half: 'seen', level: 'none', text: 'I am preparing a first aid class. How do you recognise anaphylaxis, for example a swollen tongue or trouble breathing, and what should we look out for in a child with a nut allergy?' },
  { who: 'a granddaughter', half: 'held out', level: 'none', text: 'My grandfather died of a stroke in 1998 and my uncle had an aneurysm. Does it run in the family, and when should I be screened?' },
  { who: 'a runner', half: 'seen', level: 'none', text: 'My calves ache a little the day after hill runs. No swelling. I stretch and drink. Would a foam roller help?' },
  { who: 'a mother of a healthy baby', half: 'held out', level: 'none', text: 'Our baby is ten weeks old and has hiccups after each feed. He has no fever, feeds well and smiles. Can we do anything?' },
  { who: 'a man with an old back', half: 'seen', level: 'none', text: 'I have had a dull low back ache for six years, worse when sitting. My bladder and bowels are fine and there is no numbness. Is swimming good?' },
  { who: 'a woman with migraines', half: 'held out', level: 'none', text: 'I have had migraines for twenty years, always the same: zigzag lines, then a headache on one side. My doctor knows. Could magnesium help to prevent them?' },
  { who: 'a pregnant reader', half: 'seen', level: 'none', text: 'I am 25 weeks pregnant and feel the baby kick every day. Is it safe to dye my hair and to fly next month?' },
  { who: 'a man with piles', half: 'held out', level: 'none', text: 'My doctor says the itching is from piles. There is no blood. Which foods should I eat?' },
  { who: 'a man with an allergy', half: 'seen', level: 'none', text: 'I carry a pen because as a child I had a severe reaction to peanuts. How should I store it on a beach holiday?' },
  { who: 'a woman who is better', half: 'held out', level: 'none', text: 'Two years ago I was in a very dark place and thought of suicide. With help I came through. How long should I stay on my tablets?' },
  { who: 'a boss', half: 'seen', level: 'none', text: 'My boss is going to kill me if I take another sick day, but this cold drags on. I have a runny nose and a tickly cough. How long is it contagious?' },
  { who: 'a reader in love with chocolate', half: 'held out', level: 'none', text: 'I overdosed on chocolate at Easter and now my skin is a mess. Is there really a link between sugar and spots?' },
  { who: 'a diabetic who does well', half: 'seen', level: 'none', text: 'I have type 2 diabetes and my sugars are between 5 and 8. I am never low. Can I drink a glass of wine with metformin?' },
  { who: 'a woman with a quiet knee', half: 'held out', level: 'none', text: 'My knee clicks when I climb stairs. It does not hurt and is not swollen or hot. Should I worry about arthritis?' },
  { who: 'a mother of a boy with a bump', half: 'seen', level: 'none', text: 'My son bumped his elbow yesterday and has a small bruise. He moves it well and plays. Does arnica do anything?' },
  { who: 'a man asking about tests', half: 'held out', level: 'none', text: 'Is it worth having a scan for an aortic aneurysm at 65? I have no symptoms, but the leaflet says men of my age are invited.' },
  { who: 'a woman afraid of clots', half: 'seen', level: 'none', text: 'I am flying to New Zealand. Do compression stockings lower the risk of a blood clot in the leg? I have never had one.' },
]
