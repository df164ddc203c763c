/** Something that wants its middle at a height, and takes room. */
export interface Wanting {
  readonly at: number;
  readonly height: number;
}

interface Group {
  readonly members: readonly { readonly index: number; readonly at: number; readonly height: number }[];
  readonly height: number;
  readonly middle: number;
}

/**
 * The middles of items in a column so that none lies on another and each is as near as can be to where it wants to be:
 * items that would meet stand about the mean of what they want, in the order of what they want. All stay between `top`
 * and `bottom` while there is room; where there is none, they run on under it.
 */
export function spread(
  items: readonly Wanting[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number[] {
  const inOrder = items
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const groups: Group[] = [];
  for (const item of inOrder) {
    let group = grouped([item], { top, bottom });
    for (let last = groups.at(-1); last && meets(last, group); last = groups.at(-1)) {
      groups.pop();
      group = grouped([...last.members, ...group.members], { top, bottom });
    }
    groups.push(group);
  }
  const middles = new Map<number, number>();
  for (const { members, middle, height } of groups) {
    let edge = middle - height / 2;
    for (const member of members) {
      middles.set(member.index, edge + member.height / 2);
      edge += member.height;
    }
  }
  return items.map((_, index) => middles.get(index) ?? 0);
}

function meets(above: Group, under: Group): boolean {
  return above.middle + above.height / 2 > under.middle - under.height / 2;
}

/** Members one under another; each wants the middle of the group where it would stand at its own place. */
function grouped(
  members: Group['members'],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Group {
  const height = members.reduce((sum, member) => sum + member.height, 0);
  let edge = 0;
  let wanted = 0;
  for (const member of members) {
    wanted += member.at - (edge + member.height / 2) + height / 2;
    edge += member.height;
  }
  const middle = Math.min(wanted / members.length, bottom - height / 2);
  return { members, height, middle: Math.max(middle, top + height / 2) };
}
