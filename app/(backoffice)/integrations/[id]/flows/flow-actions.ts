import type { FlowActions } from "@/components/flows/flow-actions";
import {
  addFlow,
  changeFlow,
  chooseDefaultFlow,
  copyFlow,
  switchFlowOff,
  switchFlowOn,
} from "../../flow-actions";

export const flowActions: FlowActions = {
  ...{ add: addFlow, change: changeFlow, copy: copyFlow },
  ...{ chooseDefault: chooseDefaultFlow, switchOff: switchFlowOff, switchOn: switchFlowOn },
};
