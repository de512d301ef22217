/** When, how fast, how bad, and whether at all. */
export const timeAndDegree = {
  not: `
    not, isnt, wasnt, arent, werent, doesnt, didnt, dont, no=, never, havent, hasnt, wont, wouldnt, cant,
    couldnt, stop, hardly, barely, without, nothing, scarcely, refuse to, fail to, cease`,
  cant: `
    no can, cant hardly, can no longer, @not manage to, past being able, too weak to, too sore to, cant,
    couldnt, unable, not able, hardly, barely, wont, wouldnt, hard to, difficult to, difficulty, trouble,
    struggle, impossible, @not able, isnt able, wasnt able, cant manage, not possible, incapable, scarcely,
    fight to, @not being able`,
  sudden: `
    all of a sudden, like a bulb, like a light, this instant, in the blink, out of a clear sky,
    just like that, came on in, hit all at once, from one moment to, from one second, sudden=, suddenly,
    out-of-nowhere, came on fast, came on quick, instant, instantly, all at once, within seconds,
    within minutes, abrupt, abruptly, one minute next, like a switch, just happened, without warning,
    in a flash, like a thunderclap, like lightning, hit me like, woke up with, woke with, woken by,
    out-of-the-blue`,
  now: `
    started at lunch|breakfast|dinner|supper|noon, since noon|midnight|lunch|supper|dawn|yesterday,
    this weekend, an hour ago, since a few hours, for an hour, for hours, this minute, few minutes ago,
    half an hour ago, half hour ago, since i woke, in the night, right now, today=, tonight=, this morning,
    this evening, this afternoon, at the moment, currently, just now, last night, yesterday, minutes ago,
    hour ago, hours ago, @5-minutes ago, since lunch, since breakfast, since dinner, as i type, as i write,
    while i write`,
  severe: `
    severe, severely, worst, terrible, agony, agonising, agonizing, excruciating, unbearable, awful,
    horrendous, horrific, intense, violent, extreme, extremely, killing, screaming, doubled over, doubled up,
    curled up, cant stand, cant bear, cant take, ten out of, 10 out of, 9 out of, crippling, searing,
    ripping, tearing, really bad, so bad, very bad, bad pain, crying with pain, writhing, unreal,
    never felt pain, never felt anything, blinding, massive, in tears, sobbing, howling, brought to my knees,
    brought to his knees`,
  worse: `
    worse, worsen, getting bad, spread, rapidly, increasing, increase, bigger and bigger, growing`,
  passed: `
    all gone, perfectly normal since, normal since, normal ever since, came and went, over in,
    then it was over, right again, fine since, fine ever since, good as new, cleared in, went away,
    gone away, came back to normal, back to normal, passed off, lasted, cleared, cleared up, resolved,
    fine now, ok now, okay now, better now, disappeared, wore off, went back, normal again,
    returned to normal, recovered, fine again, all right again, stopped after, gone now, right as rain`,
  'one-side': `
    one side, left side, right side, one-sided, left arm, right arm, left leg, right leg, left hand,
    right hand, one arm, one leg, one hand, half of face, half of body, side of body, left half, right half`,
  'long-time': `
    years, chronic, longstanding, all my life, since childhood, for ages, on and off, long term`,
  'all-clear': `
    all clear, nothing to worry, ruled out, came back normal, came back clear, results normal, tests normal,
    tests fine, results clear, nothing wrong, ecg normal, ekg normal, scan normal, scan clear, given the all`,
} as const
