const sorted = (query: string) => {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
};

/** Whether two queries ask for the same, in whichever order they say it. */
export const isSameQuery = (one: string, other: string) => sorted(one) === sorted(other);
