import { flowDifferences } from "../flow/differences";
import { type FlowDefinition, standardFlow } from "../flow/flow";
import { flowInWords } from "../flow/words";
import { type WebhookType, webhookTypeNames } from "../webhook/webhook";
import { brandWords, settingWords } from "./setting-words";
import type { IntegrationSettings } from "./settings";

export type ComparedEndpoint = { id: string; url: string; dialect: string; types: WebhookType[] };

/** What of an integration can be copied to another. Keys and secrets are no part of it. */
export type Copyable = {
  settings: IntegrationSettings;
  logo: string | null;
  /** The default flow; null is the standard one. */
  flow: { name: string; definition: FlowDefinition } | null;
  endpoints: ComparedEndpoint[];
};

export const differenceParts = ["Settings", "Brand", "Flow", "Webhooks"] as const;

/** One thing that two integrations have otherwise, in words. `id` says what it is to whoever copies it. */
export type Difference = {
  id: string;
  part: (typeof differenceParts)[number];
  label: string;
  /** In the integration that is copied to. */
  now: string;
  /** In the one that is copied from. */
  wanted: string;
  /** More lines where two values do not say it all. */
  more?: string[];
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function fieldsOf<Values extends object>(
  part: Difference["part"],
  words: { [Name in keyof Values]?: { label: string; say: (value: Values[Name]) => string } },
  { from, to }: { from: Values; to: Values },
): Difference[] {
  const names = Object.keys(words) as (keyof Values & string)[];
  return names.flatMap((name) => {
    const say = words[name];
    if (!say || same(from[name], to[name])) return [];
    const id = `${part.toLowerCase()}.${name}`;
    return [{ id, part, label: say.label, now: say.say(to[name]), wanted: say.say(from[name]) }];
  });
}

const standard = { name: "Standard flow", definition: standardFlow };

function flowOf(from: Copyable["flow"], to: Copyable["flow"]): Difference[] {
  if (same(from?.definition, to?.definition) && from?.name === to?.name) return [];
  const [after, before] = [from ?? standard, to ?? standard];
  const tell = ({ name, definition }: typeof standard) => `${name}: ${flowInWords(definition)}`;
  return [
    {
      ...{ id: "flow", part: "Flow" as const, label: "Default flow" },
      ...{ now: tell(before), wanted: tell(after), more: flowDifferences(before, after) },
    },
  ];
}

/** Endpoints that stand for one another: of one URL, or the only one that is left of a dialect on either side. */
export function pairsOf(from: readonly ComparedEndpoint[], to: readonly ComparedEndpoint[]) {
  const byUrl = from.flatMap((one) => {
    const other = to.find(({ url, dialect }) => url === one.url && dialect === one.dialect);
    return other ? [{ from: one, to: other }] : [];
  });
  const left = (side: "from" | "to", all: readonly ComparedEndpoint[], dialect: string) =>
    all.filter((each) => each.dialect === dialect && !byUrl.some((pair) => pair[side].id === each.id));
  const dialects = [...new Set(from.map(({ dialect }) => dialect))];
  const alone = dialects.flatMap((dialect) => {
    const [[one, ...others], [other, ...more]] = [left("from", from, dialect), left("to", to, dialect)];
    return one && other && others.length + more.length === 0 ? [{ from: one, to: other }] : [];
  });
  return [...byUrl, ...alone];
}

const typesInWords = (types: readonly WebhookType[]) =>
  types.map((type) => webhookTypeNames[type]).join(", ");

/** What would change in `to` if it were made like `from`. */
export const differencesOf = (from: Copyable, to: Copyable): Difference[] => [
  ...fieldsOf("Settings", settingWords, { from: from.settings, to: to.settings }),
  ...fieldsOf("Brand", brandWords, { from: from.settings.brand, to: to.settings.brand }),
  ...(from.logo === to.logo
    ? []
    : [
        {
          ...{ id: "logo", part: "Brand" as const, label: "Logo" },
          ...{ now: to.logo ? "Its own" : "None", wanted: from.logo ? "The other’s" : "None" },
        },
      ]),
  ...flowOf(from.flow, to.flow),
  ...pairsOf(from.endpoints, to.endpoints)
    .filter((pair) => !same(pair.from.types, pair.to.types))
    .map((pair) => ({
      ...{ id: `endpoint.${pair.to.id}`, part: "Webhooks" as const, label: pair.to.url },
      ...{ now: typesInWords(pair.to.types), wanted: typesInWords(pair.from.types) },
    })),
];
