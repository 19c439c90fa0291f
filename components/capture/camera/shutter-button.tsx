const radius = 46;
const length = 2 * Math.PI * radius;

type Props = { label: string; isReady: boolean; progress: number; onPress: () => void };

/** Always there for the thumb. Its ring fills as the automatic shutter comes near. */
export function ShutterButton({ label, isReady, progress, onPress }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={!isReady}
      onClick={onPress}
      className="relative flex size-19 shrink-0 items-center justify-center rounded-full p-2.5 transition-transform active:scale-95 aria-disabled:opacity-50 motion-reduce:transition-none"
    >
      <svg
        viewBox="0 0 100 100"
        aria-hidden="true"
        className="absolute inset-0 size-full -rotate-90"
        fill="none"
      >
        <circle
          cx="50"
          cy="50"
          r={radius}
          strokeWidth="5"
          className="stroke-ink"
          opacity={progress > 0 ? 0.35 : 1}
        />
        <circle
          cx="50"
          cy="50"
          r={radius}
          strokeWidth="7"
          strokeDasharray={length}
          strokeDashoffset={length * (1 - progress)}
          className="stroke-accent transition-[stroke-dashoffset] duration-150 ease-linear motion-reduce:transition-none"
          opacity={progress > 0 ? 1 : 0}
        />
      </svg>
      <span className="size-full rounded-full bg-ink" />
    </button>
  );
}
