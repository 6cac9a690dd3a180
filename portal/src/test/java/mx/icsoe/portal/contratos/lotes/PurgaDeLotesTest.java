package mx.icsoe.portal.contratos.lotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lo que se preparó y nadie aplicó se borra a los treinta días; lo aplicado, nunca. */
@PruebaDePortal
class PurgaDeLotesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Lotes lotes;

    @Autowired
    private PrepararLote preparar;

    @Autowired
    private PurgarLotes purgar;

    @Autowired
    private JdbcClient base;

    @Autowired
    private RelojDePrueba reloj;

    private Ficha informativa;

    @BeforeEach
    void inicia() {
        informativa = InformativaDePrueba.iniciada(
                portal,
                SesionDePrueba.deAlta(portal).identidad(),
                InformativaDePrueba.PRIMERO_DE_2026,
                TipoDeInformativa.NORMAL);
    }

    @Test
    void borraElQueNadieAplicoATiempo() {
        UUID viejo = lote();
        reloj.avanzar(Duration.ofDays(30));
        UUID nuevo = lote();
        purgar.purgar();
        assertThat(hay(viejo)).as("a los treinta días justos todavía está").isTrue();

        reloj.avanzar(Duration.ofSeconds(1));
        purgar.purgar();

        assertThat(hay(viejo)).isFalse();
        assertThat(hay(nuevo)).isTrue();
    }

    @Test
    void conservaElAplicado() {
        UUID aplicado = lote();
        lotes.aplicado(
                lotes.buscar(informativa.contratista(), informativa.id(), aplicado)
                        .orElseThrow(),
                1);
        reloj.avanzar(Duration.ofDays(400));
        purgar.purgar();

        assertThat(hay(aplicado)).isTrue();
        assertThatThrownBy(() -> base.sql("delete from contratos.lote where lote_id = :id")
                        .param("id", aplicado)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private UUID lote() {
        var renglon = new RenglonDeArchivo(2, List.of("XIA190128J61"));
        return preparar.deArchivo(informativa, "contratos.csv", List.of(renglon), ContratosDePrueba.AUTOR);
    }

    private boolean hay(UUID id) {
        return lotes.buscar(informativa.contratista(), informativa.id(), id).isPresent();
    }
}
