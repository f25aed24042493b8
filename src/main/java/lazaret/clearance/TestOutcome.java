package lazaret.clearance;

/** What a laboratory says of a specimen (核酸检测结果: 阴性, 阳性, 不确定). */
public enum TestOutcome {
    NEGATIVE,
    POSITIVE,
    INCONCLUSIVE
}
