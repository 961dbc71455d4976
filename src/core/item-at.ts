/** The item at a place that who asks knows to be one of the list's. Throws a RangeError where it is none. */
export function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[at]
  if (item === undefined) throw new RangeError(`A list of ${list.length} has no item ${at}.`)
  return item
}

/** The last item of a list that who asks knows to hold one. Throws a RangeError where it is empty. */
export const lastOf = <T>(list: readonly T[]): T => itemAt(list, list.length - 1)
