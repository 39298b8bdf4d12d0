import type { Comment } from '../model/comment.ts'
import { calibrate, type Trial } from './calibration.ts'
import { learnLogistic, type Example } from './logistic.ts'
import { learnSecondOpinion } from './second-opinion.ts'
import { topicTokens } from './tokens.ts'

/** A comment as the program understood it, and the topic that a person gave it. */
export interface TopicAnswer {
  comment: Comment
  topic: string
}

export interface SuggestedTopic {
  id: string
  /** 0 to 1. */
  sure: number
}

/** Fewer answers teach nothing that holds. */
const fewestAnswers = 8
/** A topic unknown to the program is suggested from here on, or where both learners say the same. */
const sureToFill = 0.5
/** Against the program both learners must agree, this surely. */
const sureToCorrect = 0.95
const manyAnswers = 1_000
/** Corrections that must have been right in the trial, and how many times those that were wrong. */
const trial = { right: 3, timesWrong: 3 }

/** Answers to comments without a topic by which they are judged apart from the rest: they are the harder ones. */
const enoughUnknown = 20

/**
 * Learns the topics of one consultation. The answer for a comment without a topic is a suggestion; one against the
 * program's own topic is given only where such corrections have proved right on the answers themselves, each asked
 * of what the others teach: where the program is seldom wrong, learning would do more harm than good. The same trial tells
 * how often the learner is right when it says how sure it is.
 */
export function learnTopics(answers: TopicAnswer[]): (comment: Comment) => SuggestedTopic | null {
  if (answers.length < fewestAnswers) return () => null
  const judge = learned(answers)
  const tried = tryOut(answers)
  const unknown = tried.filter(t => t.comment.topic === null)
  const sureOf = calibrate((unknown.length >= enoughUnknown ? unknown : tried).map(toTrial))
  const corrects = mayCorrect(tried)
  const suggestion = ({ id, sure }: Judgement): SuggestedTopic => ({ id, sure: Math.round(100 * sureOf(sure)) / 100 })
  return comment => {
    const found = judge(comment)
    if (found === null || found.id === comment.topic) return null
    if (comment.topic === null) return found.agreed || found.sure >= sureToFill ? suggestion(found) : null
    return corrects && isCorrection(found) ? suggestion(found) : null
  }
}

interface Judgement extends SuggestedTopic {
  /** Both learners say so. */
  agreed: boolean
}

const isCorrection = ({ agreed, sure }: Judgement): boolean => agreed && sure >= sureToCorrect

function learned(answers: TopicAnswer[]): (comment: Comment) => Judgement | null {
  const examples = answers.map((a): Example => ({ tokens: topicTokens(a.comment), label: a.topic }))
  const first = learnLogistic(examples)
  const second = learnSecondOpinion(examples)
  return comment => {
    const tokens = topicTokens(comment)
    const [best] = first(tokens)
    if (!best) return null
    return { id: best.label, sure: best.sure, agreed: second(tokens) === best.label }
  }
}

/** An answer, and what the learner would have said of it. */
interface Tried extends TopicAnswer {
  found: Judgement
}

/** A part of the answers is asked, the others teach; then the next part. Many answers teach enough by halves. */
function tryOut(answers: TopicAnswer[]): Tried[] {
  const parts = answers.length > manyAnswers ? 2 : 4
  return Array.from({ length: parts }, (_, part) => {
    const judge = learned(answers.filter((_answer, i) => i % parts !== part))
    return answers.flatMap((answer, i) => {
      const found = i % parts === part ? judge(answer.comment) : null
      return found === null ? [] : [{ ...answer, found }]
    })
  }).flat()
}

function toTrial({ found, topic }: Tried): Trial {
  return { sure: found.sure, right: found.id === topic }
}

function mayCorrect(tried: Tried[]): boolean {
  const corrections = tried.filter(
    ({ comment, found }) => comment.topic !== null && found.id !== comment.topic && isCorrection(found)
  )
  const right = corrections.filter(t => t.found.id === t.topic).length
  const wrong = corrections.filter(t => t.comment.topic === t.topic).length
  return right >= trial.right && right >= trial.timesWrong * wrong
}
