package mx.icsoe.portal.recordatorios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.icsoe.portal.avisos.AvisoRecibido;
import mx.icsoe.portal.avisos.Avisos;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Contratistas con plazo, quienes capturan para ellos y lo que se les ha recordado. */
record PlazoDePrueba(ApplicationContext portal) {

    void alDia(String dia) {
        aLas(dia + "T18:00:00Z");
    }

    void aLas(String hora) {
        portal.getBean(RelojDePrueba.class).fijar(Instant.parse(hora));
        portal.getBean(RecordarVencimientos.class).recordar();
    }

    Identidad contratista(String rfc) {
        var quien = SesionDePrueba.deAlta(portal, rfc).identidad();
        portal.getBean(GuardarContacto.class)
                .guardar(
                        quien.contratista(),
                        new Contacto(new Correo("ana@ejemplo.mx"), new Telefono("5512345678"), null),
                        0,
                        quien.autor());
        return quien;
    }

    AvisoRecibido unico(Identidad quien) {
        return unico(Destinatario.de(quien));
    }

    AvisoRecibido unico(Destinatario destinatario) {
        var todos = portal.getBean(Avisos.class).pagina(destinatario, 10, 0);
        assertThat(todos).hasSize(1);
        return todos.getFirst();
    }

    /** Del más viejo al más nuevo. */
    List<String> asuntos(Identidad quien) {
        return portal.getBean(Avisos.class).pagina(Destinatario.de(quien), 10, 0).reversed().stream()
                .map(AvisoRecibido::asunto)
                .toList();
    }

    static String faltan(int dias) {
        return "Faltan " + dias + " días para que venza la informativa del primer cuatrimestre de 2026";
    }
}
