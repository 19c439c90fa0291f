import { useState } from "react";

type Fields = Record<string, string | boolean>;

/** What somebody fills in over what the server says: what they did not touch follows the server, also where it changes under them. */
export function useAnswers<Answers extends Fields>(given: Answers) {
  const [seen, setSeen] = useState(given);
  const [saved, setSaved] = useState(given);
  const [answers, setAnswers] = useState(given);
  if (Object.keys(given).some((name) => given[name] !== seen[name])) {
    setSeen(given);
    setSaved(given);
    setAnswers({ ...given, ...touched(answers, saved) });
  }
  return {
    ...{ answers, saved, changed: touched(answers, saved) },
    isDirty: Object.keys(touched(answers, saved)).length > 0,
    set: (part: Partial<Answers>) => setAnswers({ ...answers, ...part }),
    /** The server has them now. */
    settle: () => setSaved(answers),
  };
}

/** A part of what it is given. */
const touched = <Answers extends Fields>(answers: Answers, saved: Answers) =>
  Object.fromEntries(
    Object.entries(answers).filter(([name, answer]) => answer !== saved[name]),
  ) as Partial<Answers>;
