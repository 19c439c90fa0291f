import { InvalidLink } from "@/components/capture/invalid-link";

export default InvalidLink;
