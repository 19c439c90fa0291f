"use client";

import { useState } from "react";
import type { ReasonId } from "@/lib/core/decision/reasons";
import type { DeskCase } from "./desk-case";

type Orders = Record<string, ReasonId[]>;

const orderOf = (orders: Orders, { integration, decidable }: DeskCase) =>
  orders[integration.id] ?? decidable.usedReasons;

/** The order of reasons as it was when an integration first came to the desk: fingers have learned its numbers. */
export function useReasonOrder(cases: readonly DeskCase[]) {
  const [orders, setOrders] = useState<Orders>({});
  if (cases.some(({ integration }) => !orders[integration.id]))
    setOrders(
      Object.fromEntries(
        cases.map((each) => [each.integration.id, orderOf(orders, each)]).concat(Object.entries(orders)),
      ),
    );
  return (subject: DeskCase) => ({ ...subject.decidable, usedReasons: orderOf(orders, subject) });
}
