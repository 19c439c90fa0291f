import { useEffect, useState } from "react";
import { recall, remember } from "../link-memory";

/** Voices that speak on the device: others send the text to their maker. */
const voiceFor = (language: string) =>
  window.speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));

/** Which voices there are is known only after a while. */
function useHasVoice(language: string) {
  const [hasVoice, setHasVoice] = useState(false);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const look = () => setHasVoice(voiceFor(language) !== undefined);
    look();
    window.speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => window.speechSynthesis.removeEventListener?.("voiceschanged", look);
  }, [language]);
  return hasVoice;
}

/** Reads aloud what is announced, for those who turn it on. Null where the device has no voice of its own. */
export function useVoice(text: string, language: string) {
  const hasVoice = useHasVoice(language);
  const [isWanted, setIsWanted] = useState(() => recall("voice") === "on");
  const isOn = hasVoice && isWanted;
  useEffect(() => {
    if (!isOn || !text) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.voice = voiceFor(language) ?? null;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
  }, [isOn, text, language]);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  const toggle = () => {
    remember("voice", isWanted ? "off" : "on");
    setIsWanted(!isWanted);
  };
  return hasVoice ? { isOn, toggle } : null;
}
