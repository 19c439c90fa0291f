import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";

type DownloadFormProps = {
  fields: [string, string][];
  /** There are more of them than an address holds. */
  isLong: boolean;
  disabled: boolean;
  onSent: () => void;
};

/** Has the browser fetch the file: it arrives while it is made, and never stands in the page. */
export const DownloadForm = ({ fields, isLong, disabled, onSent }: DownloadFormProps) => (
  <form
    action="/api/exports/verifications"
    method={isLong ? "post" : "get"}
    // A form that is gone from the page by then is not sent.
    onSubmit={() => setTimeout(onSent)}
  >
    {fields.map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button type="submit" variant="primary" icon={<Download />} disabled={disabled}>
      Download
    </Button>
  </form>
);
