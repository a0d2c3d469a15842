import { type StoryEnds, type StoryGroup, type StoryMember } from '../domain/graph-store.ts';
import { groupBy } from '../lib/group-by.ts';
import { stableId } from '../lib/stable-id.ts';

const LABEL_WORDS = 4;

/**
 * The stories that links between articles make: connected components. Id and label come from the smallest
 * article id, so they depend on the members only. A link to an article that is no member is left out.
 */
export function groupStories(
  members: readonly StoryMember[],
  links: readonly StoryEnds[],
): readonly StoryGroup[] {
  const byId = new Map(members.map((member) => [member.articleId, member]));
  const parents = new Map([...byId.keys()].map((id) => [id, id]));
  for (const { fromId, toId } of links) {
    if (byId.has(fromId) && byId.has(toId)) unite(parents, fromId, toId);
  }
  const groups = new Map<string, StoryMember[]>();
  for (const member of byId.values()) {
    const root = rootOf(parents, member.articleId);
    groups.set(root, [...(groups.get(root) ?? []), member]);
  }
  return [...groups.entries()]
    .map(([smallestId, group]) => storyOf(smallestId, group))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Links that keep the articles of each story together as they are, however many they are linked by. */
export function holdTogether(members: readonly StoryMember[]): readonly StoryEnds[] {
  const stories = groupBy(
    members.filter(({ storyId }) => storyId != null),
    ({ storyId }) => storyId,
  );
  return [...stories.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : rest.map(({ articleId }) => ({ fromId: first.articleId, toId: articleId })),
  );
}

function unite(parents: Map<string, string>, one: string, other: string): void {
  const [root, otherRoot] = [rootOf(parents, one), rootOf(parents, other)];
  if (root < otherRoot) parents.set(otherRoot, root);
  else parents.set(root, otherRoot);
}

/** The smallest id of the component so far, since the smaller root always wins. */
function rootOf(parents: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (
    let parent = parents.get(root);
    parent !== undefined && parent !== root;
    parent = parents.get(root)
  ) {
    root = parent;
  }
  return root;
}

function storyOf(smallestId: string, members: readonly StoryMember[]): StoryGroup {
  const dates = members.flatMap(({ story }) => story.published ?? []).sort();
  const byArticle = members.toSorted((one, other) => (one.articleId < other.articleId ? -1 : 1));
  const id = stableId('story', smallestId);
  const joining = byArticle.filter(({ storyId }) => storyId !== id);
  return {
    id,
    label: labelOf(byArticle),
    articleIds: byArticle.map(({ articleId }) => articleId),
    joiningIds: joining.map(({ articleId }) => articleId),
    firstSaid: dates[0] ?? null,
    lastSaid: dates.at(-1) ?? null,
  };
}

/** The title of the first article that has one, else the words that tell most of the first. */
function labelOf(members: readonly StoryMember[]): string {
  const title = members.map((member) => member.title).find((each) => each !== null);
  const words = members[0]?.story.words.slice(0, LABEL_WORDS) ?? [];
  return title ?? (words.length === 0 ? 'Untitled' : words.join(', '));
}
