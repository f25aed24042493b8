package offenders.stay;

import net.sf.jasperreports.engine.JasperPrint;

public interface StayThatPrints {
    JasperPrint print();
}
