package mx.icsoe.portal.plataforma.traza;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class TrazaSinDatosTest {

    private static final String ESCRITO = "Key (rfc)=(lo que escribió la persona) already exists";

    @Test
    void callaLoQueDiceLaBaseYConservaSuEstado() {
        var ajena = deSpring(new SQLException(ESCRITO, "23505"));

        assertThat(TrazaSinDatos.de(ajena))
                .doesNotContain("lo que escribió")
                .contains(
                        DataIntegrityViolationException.class.getName(),
                        "causada por " + SQLException.class.getName() + " [SQLState 23505]",
                        "\n\ten ");
    }

    @Test
    void repiteLoQueDecimosNosotros() {
        assertThat(TrazaSinDatos.de(new IllegalStateException("otra informativa quedó en vigor")))
                .startsWith("java.lang.IllegalStateException: otra informativa quedó en vigor\n");
    }

    @Test
    void acabaAunqueLasCausasSeMuerdanLaCola() {
        var una = new IllegalStateException("una");
        var otra = new IllegalStateException("otra", una);
        una.initCause(otra);

        assertThat(TrazaSinDatos.de(una).split("causada por ")).hasSize(20);
    }

    /** Como la lanza Spring: no nace en una clase nuestra. */
    private static RuntimeException deSpring(SQLException causa) {
        var ajena = new DataIntegrityViolationException(ESCRITO, causa);
        ajena.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.springframework.jdbc.Traductor", "traducir", null, 1)
        });
        return ajena;
    }
}
