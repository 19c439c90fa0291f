/** What is used comes first, in the order of `used`; the rest stays as it is. */
export function usedFirst<Id>(ids: readonly Id[], used: readonly Id[]): Id[] {
  const known = used.filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}
