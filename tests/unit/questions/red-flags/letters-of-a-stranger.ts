/** Letters in the words of somebody who had not read the rules: 67 of 68 were judged right before any mending. */
export const lettersOfAStranger = `
emergency: Hello, my husband (58) has had a heavy feeling on his chest since this morning, like an elephant sitting there, and his left arm tingles. He is sweating and grey. He says it is only indigestion. Should we try antacids?
emergency: my mum is talking funny since lunch and one side of her mouth hangs down, she is 71. she says shes fine. can it wait till monday for the gp
emergency: Our baby is seven weeks old and feels very hot, thermometer says 38.6. She does not want to feed. How much paracetamol can I give her?
emergency: My son ate some peanut butter twenty minutes ago and now his lips are puffy and he is wheezing. We have an antihistamine syrup at home.
crisis: I don't see the point any more. I have been saving up my sleeping tablets and I think everyone would be better off. Is it painful to go that way?
emergency: After my hysterectomy last week my right calf is swollen and sore and since today I can't catch my breath when I climb the stairs. Is that normal after surgery?
emergency: I am 34 weeks pregnant and have had a terrible headache with flashing lights since yesterday, and my hands and face are puffed up. My midwife is on holiday.
emergency: My back went out on Sunday and now I cant feel anything between my legs when I wipe and I have trouble starting to pee. Which exercises help?
emergency: My teenage daughter took about thirty paracetamol last night after an argument. She looks OK now and was only sick once. Do we need to do anything?
emergency: The worst headache of my life came on in seconds while I was lifting weights, my neck is stiff and light hurts my eyes.
emergency: My toddler swallowed one of those small round batteries from the remote, I think. He seems fine and is playing. Will it come out by itself?
emergency: I have been throwing up stuff that looks like coffee grounds since last night and my stools are black as tar. I take ibuprofen for my knee.
crisis: My partner pushed me down the stairs again yesterday. I am afraid to go home tonight. Also, how long do bruises take to fade?
emergency: dad is diabetic and he's been drinking loads and weeing loads for days, now hes breathing fast, smells of pear drops and is really sleepy
emergency: My 15 year old woke up with a sudden awful pain in one testicle two hours ago and he's vomiting. He is too shy to see anyone. Would an ice pack do?
emergency: Suddenly this morning I can't see anything out of my right eye, like a curtain came down. It doesn't hurt. Should I buy eye drops?
crisis: Since my baby was born two weeks ago I hear a voice telling me she is evil and I should put her in the bath and leave her. I have not slept for four days.
emergency: He fell off the ladder and hit his head this afternoon, was out cold for a minute, and now he keeps being sick and is confused about what day it is.
emergency: My little girl has purple spots on her legs that don't fade when I press a glass on them. She has a temperature and her hands are cold.
emergency: The whole family has had headaches and feels sick since we lit the old stove, and it gets better when we go outdoors. The cat is very sleepy too.
none: My father died of a heart attack at 62. I am 45, feel well, and run twice a week. Which tests should I ask for?
none: For years my knees have clicked when I climb stairs. No pain, no swelling. Can I go on jogging?
none: What are the warning signs of meningitis? My daughter starts at university next month and I want to know which vaccine she needs.
none: I nearly died of embarrassment when the nurse called out my name with the word haemorrhoids. Are there creams that work?
none: My toddler has had a runny nose and a mild cough for three days. She is eating, drinking and playing as always. No fever. When may she go back to nursery?
none: I had a stroke in 2015 and recovered well. Can I fly to Australia next spring and do I need compression stockings?
none: My eyelid has been twitching on and off for two weeks, mostly at work. I sleep badly and drink five coffees a day.
none: My mother in law is killing me with her advice about breast feeding. Is it true that I must not eat cabbage?
none: I take sertraline for depression and feel much better than last year. I have no thoughts of harming myself now. How long should I keep taking it?
none: My chest is flat on one side since birth. I am 19 and would like to know if surgery is possible and what it costs.
none: I burnt my tongue on hot soup yesterday and it still tastes strange. Does it heal on its own?
none: How do I know whether a mole is changing? Mine looks the same as always but I would like to learn how to check it.
none: My calves cramp at night, mostly after long days standing in the shop. Does magnesium help?
none: When I stand up quickly I get dizzy for a second. I am 22 and rather thin. Should I eat more salt?
none: Can you die from a panic attack? I had one in the lift last year and still take the stairs.
emergency: pls help my nan cant get her words out proper n her face gone wonky since bout an hr ago shes 80
emergency: I had chemo ten days ago and now I am shivering and my thermometer reads 38.9. The ward said to ring but I don't want to bother them at the weekend.
emergency: He was stung by a wasp in the garden and now his tongue feels thick and he has hives all over, voice is hoarse.
emergency: I am six weeks along, with a bad one sided belly pain and pain at the tip of my shoulder, and I nearly fainted in the bathroom.
emergency: My inhaler is not helping any more, I have used it fifteen times since noon and I can only say a few words before I have to stop for air.
emergency: A tearing pain between my shoulder blades came from nowhere and one arm has a weaker pulse. I have high blood pressure.
emergency: Got oven cleaner in my eye, rinsed it a bit, still burning and everything is blurry
emergency: My lower leg was squashed at work and has a plaster cast since yesterday; the pain is getting unbearable, my toes are numb and pale and cold.
crisis: My 14 year old has been cutting her arms. I found the blades and a letter saying goodbye.
crisis: Mein English is not good. I not want to live more. Every night I think how I make end.
crisis: The home where my aunt lives leaves bruises on her wrists and she flinches when the carer comes in. She begged me not to tell.
emergency: My brother had a fit lasting more than ten minutes and has not properly woken up yet. He never had one before.
emergency: We ran a half marathon in 36 degrees and my friend is hot and dry, staggering and talking nonsense.
emergency: my newborn goes blue round the lips when feeding and is floppy like a rag doll today
emergency: I cut my hand with the bread knife and it keeps pumping out through three towels.
urgent: My gums bleed, I have a fever of 39 and pain in my side when I pee, shaking at night since two days.
urgent: I am 31 weeks pregnant and my baby has moved much less since yesterday.
urgent: A stray dog in Morocco bit my ankle on Tuesday. The wound is small. I am back home now.
urgent: I am 74 and for a week have a new headache at my temple, my scalp hurts when I comb my hair and my jaw aches when I chew.
urgent: My calf is red, warm and swollen on one side since a long flight. No trouble breathing at all.
urgent: Since this morning I see lots of new floaters and flashes in the corner of my left eye.
none: I feel numb about my divorce and my heart is broken, but I sleep fine. Should I see a counsellor?
none: My wife could kill me for eating so much cheese. My cholesterol is 6.1. Which foods help?
none: The doctor ruled out a blood clot and pneumonia last week. My rib still aches when I lie on it. How long does a bruised rib take?
none: I am writing a crime novel. How fast would someone die of carbon monoxide in a closed garage?
none: I get short of breath when I run for the bus, like everyone my age in our office I guess. I am 50, no pain, and want to get fitter. Where do I start?
none: My baby is four months old and drools a lot. No fever, feeds well. Are these teeth?
none: I had an ectopic pregnancy three years ago. We want to try again. Does it happen twice?
none: Is it dangerous to swallow chewing gum? My son (6) did, and he is right as rain.
none: My hands go white and numb in the cold every winter since I was a girl, and come back when I warm them.
none: I bumped my head on the cupboard last month, no bump now. Can a knock turn hair grey?
none: After my vasectomy I have a dull ache for three months. The surgeon found nothing wrong. What could help?
none: My sister attempted suicide in 2009. She is well today. How can I support friends who go through the same with a relative?
`
