/**
 * What a reporting cue may take as its content. A verb is a cue only in the frames that its entry lists: "points" takes
 * an object after "to" and a clause after "out", "urges" takes a person and an infinitive.
 */
export const Frame = {
  /** Content to the left: “…,” she said · It was late, he said · “…,” said Ruiz. */
  front: 1,
  /** A quotation right after the cue: she said “…” · she said: “…” */
  quote: 2,
  /** she said that … */
  that: 4,
  /** she asked whether … · she explained why … */
  wh: 8,
  /** she said it was late */
  bare: 16,
  /** A clause after other phrases: she said in an interview that … · she said of the plan: … */
  late: 32,
  /** she vowed to … */
  to: 64,
  /** she urged them to … */
  personTo: 128,
  /** she criticised the plan · she called for talks · she accused them of … */
  object: 256,
  /** The same, but only after a particle of the cue: she pointed to the figures · she lashed out at … */
  objectAfter: 1024,
  /** No cue without its particle: she went on: “…” */
  particleOnly: 2048,
  /** Somebody is spoken to before the content: she told reporters … */
  addressee: 512,
} as const;

export type FrameName = keyof typeof Frame;

/** Frames of the verbs of speech proper. */
export const SPEECH_FRAMES = Frame.front | Frame.quote | Frame.that | Frame.wh | Frame.bare | Frame.late;

/** How the speaker stands to the content, and what the act is; later stages read kind and polarity of a claim from it. */
export type Stance =
  | 'states' // says, adds, writes: no more than that it was said
  | 'stresses' // insists, emphasises: said with weight
  | 'reveals' // admits, confirms, points out: presented as fact
  | 'hedges' // suggests, implies, estimates
  | 'believes' // believes, expects, fears: what is held for true or likely, by whom
  | 'predicts'
  | 'denies' // denies, disputes, rejects
  | 'refuses' // declines, refuses: will not do
  | 'commits' // pledges, vows, agrees to
  | 'requests' // urges, demands, calls for
  | 'asks'
  | 'accuses' // accuses, blames, alleges
  | 'opposes' // criticises, condemns, mocks
  | 'supports' // praises, endorses, defends
  | 'describes'; // calls, describes, labels
