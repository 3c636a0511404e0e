package org.shaotai.persistence.demo;

import java.util.List;

/** The names of the invented county: 青岩县, its townships and villages. */
final class PlaceNames {
    static final String COUNTY = "青岩县";
    static final String COUNTY_CODE = "990100";

    /** The own township first. */
    static final List<String> TOWNS =
            List.of(
                    "青岩镇", "白石镇", "柳河镇", "松坪乡", "金溪镇", "望江镇", "云台乡", "龙潭乡", "桃源坝镇", "石门沟乡", "清泉镇",
                    "双岭乡");

    /** Villages of the own township, the most built-up first. */
    static final List<String> OWN_VILLAGES =
            List.of(
                    "东关社区", "南园社区", "北街社区", "西坝社区", "河沿社区", "柳林村", "石桥村", "高坪村", "梨园村", "双井村",
                    "槐荫村", "麻柳村");

    private static final List<String> FIRST =
            List.of("上", "下", "东", "西", "新", "老", "大", "小", "前", "后", "中");
    private static final List<String> SECOND =
            List.of("河口", "坪", "湾", "岭", "桥", "寨", "沟", "塘", "庙坡", "场坝", "磨坊");
    private static final List<String> COUNT = List.of("一", "二", "三", "四", "五");

    private PlaceNames() {}

    /** A village of another township; no two are named alike. */
    static String village(int town, int village) {
        int at = (town - 1) * 8 + village;
        boolean isSeat = village == 0;
        String name = FIRST.get(at % FIRST.size()) + SECOND.get(at / FIRST.size() % SECOND.size());
        return name + (isSeat ? "社区" : "村");
    }

    /** The village's name without what it is, for a label. */
    static String brief(String village) {
        return village.replace("社区", "").replace("村", "");
    }

    /** First, second, third grid of a village. */
    static String count(int grid) {
        return COUNT.get(grid);
    }
}
