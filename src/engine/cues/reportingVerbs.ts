import type { Stance } from './frames';

/**
 * Reporting verbs by stance, one a line: dictionary form, frames (`speech` is front, quote, that, wh, bare and late
 * together), and after "+" the particles or prepositions that belong to the cue ("point out", "call for", "lash out").
 *
 * Which verbs are listed and in which frames was decided by whether each earns its place in the score on held reported
 * speech. Of verbs without an utterance those are listed by which a source holds something for true or likely, "police
 * believe", "the records show": whoever publishes it needs to know whose view it is. Verbs of knowing, seeing and wanting
 * ("know", "view", "plan") are left out on purpose: the article itself tells what somebody knows.
 */
export const REPORTING_VERBS: Readonly<Record<Stance, string>> = {
  states: `
    say         speech
    tell        speech addressee to personTo object objectAfter + of about
    add         speech
    write       speech objectAfter      + about
    note        speech object
    report      speech
    announce    speech object
    declare     speech object
    state       speech
    explain     speech object
    continue    front quote that late
    comment     speech objectAfter      + on
    mention     speech object
    observe     speech
    remark      speech
    recall      speech object
    recount     speech object
    recite      quote object
    reply       speech
    respond     front quote that late           + with
    answer      front quote late bare
    retort      speech
    counter     speech
    interject   speech
    quip        speech
    joke        speech objectAfter      + about
    tweet       speech object           + about
    post        front quote that late
    think       front quote that late bare
    cite        quote that wh object
    quote       quote that wh object
    inform      speech addressee objectAfter + of about
    reassure    that bare addressee object
    relate      quote that
    clarify     speech
    elaborate   front
    disclose    speech object
    testify     speech
    proclaim    speech
    opine       speech
    muse        front quote that late
    shout       speech
    yell        speech
    exclaim     speech
    cry         front quote
    chant       front quote late
    whisper     front quote
    scream      front quote
    go          front quote particleOnly + on
    publish     quote
    direct      quote that
    assure      front quote that bare late addressee
    brief       that addressee
    reiterate   speech object
    repeat      front quote that late
    echo        quote that wh late
    summarize   front quote that
    summarise   front quote that
    thank       quote that
    congratulatenone
    apologize   front quote late objectAfter + for
    apologise   front quote late objectAfter + for`,
  stresses: `
    insist      speech objectAfter      + on
    emphasize   speech object
    emphasise   speech object
    stress      speech object
    underscore  that
    underline   that
    highlight   speech object
    assert      speech object
    affirm      speech object
    reaffirm    speech
    maintain    front quote that late
    argue       speech object objectAfter + for against
    contend     speech
    boast       speech objectAfter      + of about
    tout        quote that object
    swear       front quote that late bare to
    conclude    speech
    rule        front quote that bare late objectAfter + against on out
    decide      front
    caution     speech objectAfter          + against about
    warn        speech personTo addressee objectAfter + of about against
    remind      speech addressee objectAfter + of about
    convince    that addressee`,
  reveals: `
    reveal      speech object
    acknowledge speech object
    admit       speech objectAfter      + to
    concede     speech object
    confirm     speech object
    confess     speech
    find        that late
    demonstrate that
    point       front quote that wh late objectAfter + out to
    divulge     that object`,
  hedges: `
    suggest     speech object
    imply       front quote that late bare
    hint        front quote that late objectAfter + at
    indicate    speech
    signal      quote that bare late
    estimate    speech object
    speculate   speech objectAfter      + about on
    reason      front quote that late
    theorize    front quote that
    wonder      front quote late
    guess       front`,
  believes: `
    believe     front that bare
    suspect     that bare
    doubt       that
    fear        that bare
    worry       that bare
    hope        that bare
    expect      that bare to personTo object
    anticipate  that bare object
    foresee     that object
    assume      that
    determine   that
    reckon      front that bare
    calculate   that
    show        that bare object
    attribute   object`,
  predicts: `
    predict     speech object
    forecast    front that object
    project     front that`,
  denies: `
    deny        quote that wh late object
    dispute     quote that wh object
    refute      quote that wh object
    rebut       object
    disavow     quote that wh object
    dismiss     quote that wh object
    reject      quote that
    disagree    front quote late objectAfter + with`,
  refuses: `
    decline     quote to
    refuse      quote to`,
  commits: `
    pledge      quote that to object
    promise     front quote that wh bare to object addressee
    vow         front quote that wh bare to object
    agree       front quote that wh bare to objectAfter + with on to
    offer       quote to
    threaten    front to
    guarantee   front that`,
  requests: `
    urge        front quote that wh personTo object addressee
    demand      speech to personTo object
    request     quote that wh object
    order       quote that wh to personTo object addressee
    press       quote that
    implore     front quote personTo addressee
    beg         front quote personTo addressee
    advise      late personTo addressee objectAfter + against
    recommend   that bare object
    instruct    personTo addressee
    plead       front quote objectAfter + for
    propose     that to
    appeal      objectAfter             + for`,
  asks: `
    ask         front quote that wh to personTo objectAfter addressee + for about of
    question    wh
    inquire     front quote wh
    enquire     front quote wh`,
  accuses: `
    accuse      quote that wh object
    blame       quote object
    allege      speech object
    claim       speech to
    charge      front quote that wh late
    complain    speech objectAfter      + about of`,
  opposes: `
    criticize   quote that wh object
    criticise   quote that wh object
    attack      quote that object
    blast       quote that object
    slam        quote that object
    rip         quote that object
    lash        late                    + out
    rail        quote that objectAfter + against about
    mock        quote that object
    ridicule    object
    deride      quote object
    decry       quote that object
    denounce    quote that object
    condemn     quote that object
    deplore     quote that object
    lambaste    object
    excoriate   quote that object
    admonish    quote that object
    rebuke      quote object
    chide       quote object
    lament      speech object
    bemoan      object
    protest     front quote that
    object      front quote that late`,
  supports: `
    praise      quote that object
    applaud     quote that object
    hail        quote object
    laud        quote object
    commend     quote object
    defend      quote that object
    endorse     quote that object
    welcome     quote
    salute      quote`,
  describes: `
    call        quote that wh to personTo object + for on upon out
    describe    quote that wh object
    label       quote object
    brand       quote object
    dub         quote object
    characterize quote object
    characterise quote object
    portray     quote object
    depict      quote`,
};
