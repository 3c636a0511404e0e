package org.shaotai.console.supervision;

/** The papers of a sheet. */
public enum SheetPaper {
    /** 督办单: the unit is told to answer. */
    ORDER,
    /** 催办通知书: the unit is reminded in writing, of a yellow sheet on the day after. */
    NOTICE
}
