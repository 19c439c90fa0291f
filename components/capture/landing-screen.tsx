import { Button } from "./button";
import { CopyLink } from "./copy-link";
import { useLanguage } from "./language";
import { phoneLink, plainLink } from "./phone-link";
import { QrCode } from "./qr-code";
import { Screen } from "./screen";
import { useHasCamera } from "./use-has-camera";

/** On a desk: the way to the phone, and the way on without one. */
export function LandingScreen({ onHere }: { onHere: () => void }) {
  const { language, messages } = useLanguage();
  const { landing } = messages;
  const hasCamera = useHasCamera();
  return (
    <Screen heading={landing.heading} lead={landing.lead} hasWideMenu>
      <div data-wide className="mt-8 flex flex-1 flex-wrap items-center gap-10">
        <QrCode text={phoneLink(language)} />
        <div className="flex min-w-70 flex-1 flex-col gap-7">
          <p className="text-md text-pretty">{landing.follows}</p>
          <CopyLink link={plainLink()} />
          <div className="flex flex-col gap-2 border-t border-line pt-6">
            {!hasCamera && <p className="text-base text-ink-muted">{landing.noCamera}</p>}
            <Button look="secondary" onClick={onHere}>
              {landing.here}
            </Button>
          </div>
        </div>
      </div>
    </Screen>
  );
}
