package org.shaotai.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.common.Role;

/** The lines of the domain reference's §3.16 that are no moves of matters. */
class PermissionTest {

    @ParameterizedTest
    @CsvSource({
        "READ_MATTERS, DUTY SHIFT_LEADER CHIEF CLERK STATION MEDIATOR AUDITOR SYSTEM",
        "READ_REPORTS, DUTY SHIFT_LEADER CHIEF CLERK STATION MEDIATOR SYSTEM",
        "WHISTLE, DUTY SHIFT_LEADER CHIEF STATION SYSTEM",
        "ADMINISTER, ADMIN SYSTEM"
    })
    void a_permission_belongs_to_these_roles_and_no_other(Permission permission, String roles) {
        String having =
                Arrays.stream(Role.values())
                        .filter(permission::isOf)
                        .map(Role::name)
                        .collect(Collectors.joining(" "));

        assertThat(having).isEqualTo(roles);
    }
}
