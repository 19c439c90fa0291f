import { CodeBlock } from "@/components/integrations/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";

type CurlDialogProps = { command: string; open: boolean; onOpenChange: (open: boolean) => void };

/** The request as a command. */
export const CurlDialog = ({ command, open, onOpenChange }: CurlDialogProps) => (
  <Dialog
    size="lg"
    title="The request as a command"
    description="It holds the person’s data, and the signature as it was sent: a receiver that looks at its age may refuse it."
    open={open}
    onOpenChange={onOpenChange}
    footer={<CopyButton value={command} label="Copy command" showLabel variant="primary" />}
  >
    <CodeBlock code={command} label="Copy" />
  </Dialog>
);
