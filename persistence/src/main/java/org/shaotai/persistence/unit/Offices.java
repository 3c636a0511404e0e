package org.shaotai.persistence.unit;

import java.util.List;

/**
 * The offices that a county and a township usually have, with the powers that the taxonomy ascribes
 * to them (domain reference §8.2, column Lead). A start for a new store; every county edits its own
 * duty catalogue.
 */
public final class Offices {
    private static final String COUNTY =
            """
            ZX|融合警务指挥中心|县指挥中心|COMMAND_ROOM|1|
            GA|公安局|公安局|COMPETENT_DEPT|1|公安 110
            JJ|公安局交警大队|交警大队|COMPETENT_DEPT|1|交警 公安交警
            XF|消防救援大队|消防大队|COMPETENT_DEPT|1|消防 消防救援 119
            SF|司法局|司法局|COMPETENT_DEPT|1|司法
            CG|城市管理局|城管局|COMPETENT_DEPT|1|城管
            ZJ|住房和城乡建设局|住建局|COMPETENT_DEPT|1|住建
            YJ|应急管理局|应急局|COMPETENT_DEPT|1|应急
            SJ|市场监督管理局|市场监管局|COMPETENT_DEPT|1|市场监管
            RS|人力资源和社会保障局|人社局|COMPETENT_DEPT|1|人社
            MZ|民政局|民政局|COMPETENT_DEPT|1|民政
            ZR|自然资源局|自然资源局|COMPETENT_DEPT|1|自然资源
            SL|水利局|水利局|COMPETENT_DEPT|1|水利
            HB|生态环境局|生态环境局|COMPETENT_DEPT|1|生态环境
            NY|农业农村局|农业农村局|COMPETENT_DEPT|1|农业农村
            LY|林业局|林业局|COMPETENT_DEPT|1|林业
            JT|教育体育局|教体局|COMPETENT_DEPT|1|教体
            JY|交通运输局|交通运输局|COMPETENT_DEPT|1|交通 交通运输
            WJ|卫生健康局|卫健局|COMPETENT_DEPT|1|卫健
            WL|文化和旅游局|文旅局|COMPETENT_DEPT|1|文旅 景区
            YB|医疗保障局|医保局|COMPETENT_DEPT|1|医保
            FG|发展和改革局|发改局|COMPETENT_DEPT|1|发改
            SW|商务局|商务局|COMPETENT_DEPT|1|商务
            JR|金融事务中心|金融中心|COMPETENT_DEPT|1|金融
            XC|宣传部（网信办）|宣传部|COMPETENT_DEPT|1|宣传 网信
            JW|纪检监察机关|纪检机关|COMPETENT_DEPT|1|纪检
            FL|妇女联合会|妇联|MEMBER_UNIT|1|妇联
            CL|残疾人联合会|残联|MEMBER_UNIT|1|残联
            JK|疾病预防控制中心|疾控中心|MEMBER_UNIT|1|疾控
            HW|环境卫生中心|环卫中心|MEMBER_UNIT|1|环卫
            YL|园林绿化中心|园林中心|MEMBER_UNIT|1|园林
            PS|排水管理中心|排水中心|MEMBER_UNIT|1|排水
            GL|公路养护中心|公路中心|MEMBER_UNIT|1|公路
            GD|供电公司|供电公司|MEMBER_UNIT|1|供电
            GS|供水公司|供水公司|MEMBER_UNIT|1|供水 权属单位
            RQ|燃气公司|燃气公司|MEMBER_UNIT|1|燃气企业
            RL|热力公司|热力公司|MEMBER_UNIT|1|热力
            TX|通信公司|通信公司|MEMBER_UNIT|1|通信企业
            """;

    private static final String TOWN =
            """
            ZH|指挥室|指挥室|COMMAND_ROOM|1|指挥室 转出
            PC|派出所|派出所|POLICE_STATION|1|派出所
            WG|网格化管理中心|网格中心|GRID_CENTRE|1|社区 工作站
            ZB|综合办公室|综合办|TOWN_BRANCH|1|乡镇 街道
            YB|应急管理办公室|应急办|TOWN_BRANCH|1|乡镇应急办
            BM|便民服务中心|便民中心|TOWN_BRANCH|1|便民中心
            SF|司法所|司法所|TOWN_BRANCH|2|司法
            CG|城管中队|城管中队|TOWN_BRANCH|2|城管
            SJ|市场监管所|市监所|TOWN_BRANCH|2|市场监管
            JJ|交警中队|交警中队|TOWN_BRANCH|2|交警 公安交警
            ZR|自然资源所|自然资源所|TOWN_BRANCH|2|自然资源
            NY|农业农村办公室|农业办|TOWN_BRANCH|2|农业农村 水利 林业
            SW|社会事务办公室|社会事务办|TOWN_BRANCH|2|民政 残联
            WS|卫生院|卫生院|TOWN_BRANCH|2|卫健 疾控
            GD|供电所|供电所|TOWN_BRANCH|2|供电
            """;

    private Offices() {}

    /** The offices of a county, its command centre first. */
    public static List<Office> ofCounty() {
        return COUNTY.lines().map(Offices::office).toList();
    }

    /** The offices of a township, its command room first. */
    public static List<Office> ofTown() {
        return TOWN.lines().map(Offices::office).toList();
    }

    private static Office office(String line) {
        String[] part = line.split("\\|", -1);
        return new Office(
                part[0],
                part[1],
                part[2],
                UnitKind.valueOf(part[3]),
                Integer.parseInt(part[4]),
                List.of(part[5].split(" ")));
    }
}
