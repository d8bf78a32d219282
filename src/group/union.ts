/** Disjoint sets of 0 to count - 1; a set is known by its smallest member. */
export interface Union {
  find(i: number): number
  join(i: number, j: number): void
}

export function union(count: number): Union {
  const parent = Uint32Array.from({ length: count }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    for (let at = i; at !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    join(i, j) {
      const [a, b] = [find(i), find(j)]
      if (a < b) parent[b] = a
      else parent[a] = b
    },
  }
}
