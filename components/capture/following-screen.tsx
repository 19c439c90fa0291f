import type { CaptureState } from "@/lib/core/capture/state";
import { askedPictures, stepsOf } from "@/lib/core/capture/steps";
import { Button } from "./button";
import { CheckIcon } from "./icons";
import { useMessages } from "./language";
import { pictureName } from "./picture-name";
import { Screen } from "./screen";
import { Spinner } from "./spinner";

type Task = { name: string; isDone: boolean };

/** What the phone does, in order. */
function useTasks(state: CaptureState): Task[] {
  const messages = useMessages();
  const { following } = messages;
  const steps = stepsOf(state);
  const isChosen = state.documentType !== null;
  return [
    { name: following.opened, isDone: true },
    ...(steps.includes("consent") ? [{ name: following.agreed, isDone: state.consented }] : []),
    ...(steps.includes("document") || steps.includes("country")
      ? [{ name: following.chosen, isDone: isChosen }]
      : []),
    ...askedPictures(state).map((context) => ({
      name: pictureName(messages, context, state.documentType),
      isDone: state.taken.includes(context),
    })),
    { name: following.sent, isDone: state.phase === "waiting" },
  ];
}

function TaskRow({ name, isDone, isNow }: Task & { isNow: boolean }) {
  const { following } = useMessages();
  const sign = isDone ? (
    <span className="flex size-7 items-center justify-center rounded-full bg-tone-success-bg text-tone-success">
      <CheckIcon className="size-4.5" />
    </span>
  ) : (
    <span
      className={`flex size-7 items-center justify-center rounded-full border-2 ${isNow ? "border-accent text-accent" : "border-line-strong"}`}
    >
      {isNow && <Spinner className="size-4" />}
    </span>
  );
  const words = isDone ? following.done : isNow ? following.now : following.open;
  return (
    <li className="flex items-center gap-4 py-2.5" aria-current={isNow ? "step" : undefined}>
      {sign}
      <span
        className={`flex-1 text-md ${isNow ? "font-semibold" : ""} ${isDone || isNow ? "" : "text-ink-muted"}`}
      >
        {name}
      </span>
      <span className={isNow ? "text-base text-accent" : "sr-only"}>{words}</span>
    </li>
  );
}

type Props = { state: CaptureState; onHere: () => void; onShowCode: () => void };

/** On a desk, while the phone does the work: every step as it is done. */
export function FollowingScreen({ state, onHere, onShowCode }: Props) {
  const { following } = useMessages();
  const tasks = useTasks(state);
  const now = tasks.findIndex(({ isDone }) => !isDone);
  return (
    <Screen
      heading={following.heading}
      lead={following.lead}
      actions={
        <>
          <Button look="secondary" onClick={onHere}>
            {following.here}
          </Button>
          <Button look="quiet" onClick={onShowCode}>
            {following.code}
          </Button>
        </>
      }
    >
      <ol className="mt-6">
        {tasks.map((task, index) => (
          <TaskRow key={task.name} {...task} isNow={index === now} />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {tasks.slice(0, now < 0 ? undefined : now).at(-1)?.name ?? ""}
      </p>
    </Screen>
  );
}
