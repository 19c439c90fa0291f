import { useEffect, useRef } from "react";

const fileOf = (transfer: DataTransfer | null) => transfer?.files[0];

/** A picture that is dropped or pasted anywhere on the page, as people at a desk do. */
export function useDroppedFile(onFile: (file: File) => void) {
  const use = useRef(onFile);
  use.current = onFile;
  useEffect(() => {
    // Without this the browser would leave the page and open the file.
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = fileOf(event.dataTransfer);
      if (!file) return;
      event.preventDefault();
      use.current(file);
    };
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const file = fileOf(clipboardData);
      if (file) use.current(file);
    };
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);
}
