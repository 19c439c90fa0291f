import { Check } from "lucide-react";
import { permissionWords } from "@/lib/core/identity/role-words";
import { may, permissions, roleNames, roles } from "@/lib/core/identity/roles";

/** Who may do what, all of it at once. */
export const RoleTable = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled sideways, by keyboard too
  <section aria-label="What each role may do" tabIndex={0} className="overflow-x-auto border border-line">
    <table className="w-full text-xs">
      <thead>
        <tr className="bg-sunken text-left">
          <th scope="col" className="px-2 py-1.5 font-medium">
            May
          </th>
          {roles.map((role) => (
            <th key={role} scope="col" className="px-2 py-1.5 text-center font-medium">
              {roleNames[role]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {permissions.map((permission) => (
          <tr key={permission} className="border-t border-line">
            <th scope="row" className="px-2 py-1.5 text-left font-normal">
              {permissionWords[permission]}
            </th>
            {roles.map((role) => (
              <td key={role} className="px-2 py-1.5 text-center">
                {may(role, permission) ? (
                  <Check role="img" aria-label="yes" className="mx-auto size-3.5 text-success" />
                ) : (
                  <span className="text-ink-faint">
                    <span aria-hidden="true">–</span>
                    <span className="sr-only">no</span>
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
