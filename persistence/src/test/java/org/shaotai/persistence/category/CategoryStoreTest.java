package org.shaotai.persistence.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;

class CategoryStoreTest {
    @ParameterizedTest
    @EnumSource
    void holdsTheWholeTaxonomy(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.systemUTC())) {
            List<Category> all = store.categories().all();
            List<Major> majors = store.categories().majors();
            assertThat(all).hasSize(122);
            assertThat(majors).hasSize(17);
            Set<String> used = all.stream().map(c -> c.code().major()).collect(Collectors.toSet());
            assertThat(majors).extracting(Major::code).containsExactlyInAnyOrderElementsOf(used);
            assertThat(all).extracting(Category::nameEn).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0102, 家庭暴力,        EXTRA,   2 EMERGENCY_HOUR,   RED,    false, true,  派出所",
        "0401, 暴露垃圾,        NORMAL,  1 WORK_DAY,         NONE,   true,  false, 城管",
        "0501, 停水、水压、水质, URGENT,  24 EMERGENCY_HOUR,  NONE,   false, false, 供水",
        "0118, 扬言极端或自伤,   EXTRA,   0.5 EMERGENCY_HOUR, RED,    false, true,  派出所",
        "1404, 大型活动,        COMPLEX, 3 WORK_DAY,         YELLOW, false, false, 公安",
        "1501, 火情、爆燃,       EXTRA,   0.5 EMERGENCY_HOUR, RED,    false, false, 119",
        "9999, 未分类,          NORMAL,  4 WORK_HOUR,        NONE,   false, false, 指挥室",
        "0403, 道路不洁,        NORMAL,  5 WORK_HOUR,        NONE,   true,  false, 环卫",
    })
    void saysWhatTheTableSays(
            String code,
            String name,
            String urgency,
            String limit,
            String risk,
            boolean isSelfHandled,
            boolean isRestricted,
            String lead) {
        try (Store store = TestStore.open(Dialect.H2, Clock.systemUTC())) {
            Category category = store.categories().byCode(new CategoryCode(code)).orElseThrow();
            assertThat(category.nameZh()).isEqualTo(name);
            assertThat(category.urgency()).hasToString(urgency);
            assertThat(category.limit()).hasToString(limit);
            assertThat(category.risk()).hasToString(risk);
            assertThat(category.isSelfHandled()).isEqualTo(isSelfHandled);
            assertThat(category.isRestricted()).isEqualTo(isRestricted);
            assertThat(category.usualLead()).isEqualTo(lead);
        }
    }

    @Test
    void knowsNoOtherCode() {
        try (Store store = TestStore.open(Dialect.H2, Clock.systemUTC())) {
            assertThat(store.categories().byCode(new CategoryCode("0000"))).isEmpty();
        }
    }
}
