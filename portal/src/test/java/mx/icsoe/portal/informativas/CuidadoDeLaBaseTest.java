package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lo que la base no deja hacer a nadie con una informativa. */
@PruebaDePortal
class CuidadoDeLaBaseTest {

    @Autowired
    private JdbcClient base;

    @Autowired
    private PlatformTransactionManager transacciones;

    /** La tabla del disparador y la de {@link CicloDeVida} son la misma. */
    @ParameterizedTest
    @EnumSource
    void niegaTodoCambioDeEstadoFueraDeLaTabla(Estado desde) {
        for (Estado hasta : Estado.values()) {
            if (desde != hasta) {
                boolean escrito = List.of(Orden.values()).stream()
                        .anyMatch(orden -> CicloDeVida.siguiente(desde, orden).equals(Optional.of(hasta)));
                assertThat(pasa(desde, hasta)).as("%s → %s", desde, hasta).isEqualTo(escrito);
            }
        }
    }

    @Test
    void noDejaCambiarLoPresentado() {
        for (String cambio : List.of(
                "contratos_declarados = 9",
                "nota = 'x'",
                "presentada = now()",
                "creada = now()",
                "version = 9",
                "ejercicio = 2025")) {
            assertThat(admite(Estado.PRESENTADA, cambio)).as(cambio).isFalse();
        }
        assertThat(admite(Estado.EN_CAPTURA, "contratos_declarados = 9")).isTrue();
        assertThat(admite(Estado.EN_FIRMA, "contratos_declarados = 9")).isFalse();
        assertThat(admite(Estado.EN_CAPTURA, "ejercicio = 2025")).isFalse();
    }

    @Test
    void noDejaBorrarNinguna() {
        assertThatThrownBy(
                        () -> base.sql("delete from informativas.informativa").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        base.sql("truncate informativas.informativa cascade").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private boolean pasa(Estado desde, Estado hasta) {
        String presentada = hasta.sePresento() ? ", presentada = coalesce(presentada, :cuando)" : "";
        return admite(desde, "estado = '" + hasta + "', version = 2" + presentada);
    }

    private boolean admite(Estado desde, String cambio) {
        return Boolean.TRUE.equals(new TransactionTemplate(transacciones).execute(estado -> {
            estado.setRollbackOnly();
            var contratista = UUID.randomUUID();
            RenglonDirecto.insertar(base, contratista, desde);
            try {
                base.sql("update informativas.informativa set " + cambio + " where contratista_id = :quien")
                        .param("cuando", RenglonDirecto.CUANDO, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("quien", contratista)
                        .update();
                return true;
            } catch (RuntimeException negado) {
                return false;
            }
        }));
    }
}
