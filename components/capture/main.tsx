import "./capture.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrokenScreen } from "./broken-screen";
import { CaptureFlow } from "./capture-flow";
import { InvalidLink } from "./invalid-link";
import { chosenLanguage, LanguageProvider } from "./language";
import { loadMessages } from "./messages/catalogues";
import { type Boot, bootId, rootId } from "./page/boot";
import { Preview } from "./preview";
import { Shell } from "./shell";
import { recoverPictures } from "./upload/kept-pictures";

// Written by our own server, in this shape and no other.
const boot = JSON.parse(document.getElementById(bootId)?.textContent ?? "") as Boot;

function App() {
  if (boot.screen === "flow") return <CaptureFlow token={boot.token} initial={boot.state} />;
  if (boot.screen === "unknown") return <InvalidLink />;
  if (boot.screen === "preview") return <Preview />;
  return (
    <LanguageProvider asked={null}>
      <Shell color={null}>
        <BrokenScreen onRetry={() => window.location.reload()} />
      </Shell>
    </LanguageProvider>
  );
}

function show() {
  const root = document.getElementById(rootId);
  if (!root) return;
  root.replaceChildren();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const asked = boot.screen === "flow" ? boot.state.language : null;
const pictures = boot.screen === "flow" ? recoverPictures(boot.token) : undefined;
// What the server has painted stays until there are words; where they do not come, the flow tries on.
Promise.allSettled([loadMessages(chosenLanguage(asked)), pictures]).then(show);
