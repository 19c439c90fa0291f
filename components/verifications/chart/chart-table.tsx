import { barTotal, type Chart, type ChartBar, chartGroups } from "@/lib/core/verification/chart";
import { groupWords } from "./bar-words";

type ChartTableProps = { chart: Chart; nameOf: (bar: ChartBar) => string };

/** The chart in numbers, for those who hear it. */
export const ChartTable = ({ chart: { bars, bucket }, nameOf }: ChartTableProps) => (
  <div className="sr-only">
    <table>
      <caption>Verifications by {bucket} of creation</caption>
      <thead>
        <tr>
          <th scope="col">{bucket}</th>
          {chartGroups.map((group) => (
            <th key={group} scope="col">
              {groupWords[group]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars
          .filter((bar) => barTotal(bar) > 0)
          .map((bar) => (
            <tr key={bar.from}>
              <th scope="row">{nameOf(bar)}</th>
              {chartGroups.map((group) => (
                <td key={group}>{bar.totals[group]}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  </div>
);
