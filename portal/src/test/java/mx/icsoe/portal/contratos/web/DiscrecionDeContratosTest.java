package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.ENCABEZADO;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.bueno;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.destino;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.huella;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.renglon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.DirectorioDeContratantes;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RegistroSinDatosPersonales;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** De los contratantes no queda nada en el registro ni en la bitácora: solo qué se hizo y con qué contrato (W11). */
@PruebaDePortal
class DiscrecionDeContratosTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @Autowired
    private JdbcClient base;

    @LocalServerPort
    private int puerto;

    @Test
    void nadaDeUnContratanteSaleDeSusPaginas() {
        var persona = PersonaEnContratos.entra(portal, puerto, "AAK010101AB1");
        var direcciones = persona.direcciones();
        try (var registro = RegistroSinDatosPersonales.vigilar().prohibir(persona.sesion())) {
            registro.prohibir("Beneficiaria", "5512345678", "55 1234 5678", "compras@", "Limpieza");
            persona.capturar(direcciones.nuevo(), bueno());
            persona.capturar(direcciones.nuevo(), Map.of("rfc", "XIA190128J61", "accion", "validar"));
            persona.capturar(direcciones.nuevo(), Map.of("rfc", "XIA190128J61", "celular", "55 1234 5678"));
            persona.enviar(direcciones.buscar(), Map.of("texto", "XIA190128J61"));
            String lote = destino(persona.subir(ENCABEZADO + "\n" + renglon("Beneficiaria") + renglon("Otro")));
            persona.enviar(lote, Map.of("huella", huella(persona.ver(lote).body())));
            persona.ver(lote + "/reporte.csv");
            for (var contrato : contratos.de(persona.identidad().contratista(), persona.informativa())) {
                var formulario = ContratoForm.de(contrato);
                var validado = new DirectorioDeContratantes.Validado(
                        formulario.escrito(), formulario.validado(), "", List.of(), List.of());
                assertThat(contrato.toString() + formulario + validado)
                        .doesNotContain("XIA190128J61", "compras@", "5512345678");
                persona.enviar(direcciones.eliminar(contrato.id()), Map.of());
            }
        }
        assertThat(bitacora(persona))
                .contains("contrato.agregado", "contratos.lote-aplicado", "contrato.eliminado")
                .doesNotContain("XIA190128J61", "Beneficiaria", "compras@", "5512345678", "Limpieza");
    }

    private String bitacora(PersonaEnContratos persona) {
        return base.sql("""
                        select string_agg(accion || ' ' || detalle::text, ' ') from bitacora.asiento
                        where contratista = ?
                        """)
                .param(persona.identidad().contratista().valor())
                .query(String.class)
                .single();
    }
}
