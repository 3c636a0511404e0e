package org.shaotai.persistence.demo;

import static org.shaotai.persistence.demo.Phrases.pick;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names of places of each kind: E estate, B shops, R road, M market, S school, H clinic, Q square,
 * C building site, F factory, W water, V village group, T sight, O village office.
 */
final class Spots {
    /** Every kind of place; each township has all of them. */
    static final String KINDS = "EBRMSHQCFWVTO";

    private static final List<String> ROADS =
            List.of(
                    "槐花路", "石板街", "河沿路", "东门街", "柳荫巷", "粮站路", "文昌街", "老窑路", "双井巷", "车站路", "青石路",
                    "梨园路", "磨坊巷", "渡口路", "望山路", "东坝路", "水塔路", "供销街", "学堂路", "桥头街", "麦场路", "竹器巷",
                    "盐店街", "北关路");

    private static final Map<Character, List<String>> NAMES =
            Map.ofEntries(
                    Map.entry(
                            'E',
                            List.of(
                                    "锦苑小区", "阳光花园", "书香苑", "安居小区", "金桂苑", "滨河花园", "和顺家园", "福源小区",
                                    "翠景苑", "粮站家属院", "供销社家属院", "明珠小区")),
                    Map.entry(
                            'B',
                            List.of(
                                    "五金店", "便民超市", "早点铺", "理发店", "烧烤店", "火锅店", "快递站点", "棋牌室", "药店",
                                    "小旅馆", "网吧", "服装店")),
                    Map.entry('M', List.of("农贸市场", "利民菜市场", "牲畜交易市场", "小商品市场")),
                    Map.entry('S', List.of("第一小学", "第二小学", "实验中学", "中心幼儿园", "职业中学")),
                    Map.entry('H', List.of("卫生院", "惠民诊所", "医院分院")),
                    Map.entry('Q', List.of("文化广场", "滨河公园", "站前广场", "老戏台广场")),
                    Map.entry('C', List.of("安置房工地", "商住楼工地", "道路改造工地", "污水管网工地")),
                    Map.entry('F', List.of("砖瓦厂", "粮油厂", "纺织厂", "食品厂", "家具厂", "养殖场")),
                    Map.entry('W', List.of("青石河", "柳溪", "老鹰塘", "月牙水库", "西干渠", "荷花塘")),
                    Map.entry('V', List.of("一组", "二组", "三组", "四组", "五组", "六组", "七组")),
                    Map.entry('T', List.of("古街景区", "龙泉瀑布", "老茶山步道", "石林公园")),
                    Map.entry('O', List.of("便民服务站", "文化活动室", "议事亭")));

    private static final Map<Character, List<String>> SIDES =
            Map.ofEntries(
                    Map.entry('E', List.of("北门", "南门", "3号楼", "7号楼", "12号楼", "地下车库口", "东围墙")),
                    Map.entry('B', List.of("门口", "后巷", "隔壁", "对面")),
                    Map.entry('R', List.of("中段", "东头", "西头", "桥头", "丁字路口", "弯道处")),
                    Map.entry('M', List.of("南门", "西侧", "水产区", "停车场")),
                    Map.entry('S', List.of("门口", "东墙外", "北侧路口")),
                    Map.entry('W', List.of("拐弯处", "桥下", "东岸", "闸口")),
                    Map.entry('V', List.of("村口", "晒场旁", "老井旁", "竹林边", "东头", "西头")));

    private static final List<String> ANY_SIDE = List.of("门口", "东侧", "北侧", "入口", "停车场");

    private Spots() {}

    /** A name such as 槐花路锦苑小区北门. */
    static String name(char kind, boolean isUrban, Random random) {
        String side = pick(SIDES.getOrDefault(kind, ANY_SIDE), random);
        if (kind == 'R') {
            return pick(ROADS, random) + side;
        }
        String name = pick(NAMES.get(kind), random) + side;
        return isUrban ? pick(ROADS, random) + name : name;
    }

    /** The usual kinds of places of a grid, some several times. */
    static String usual(boolean isUrban) {
        return isUrban ? "EEEEBBBRRQO" : "VVVVWRBEO";
    }
}
