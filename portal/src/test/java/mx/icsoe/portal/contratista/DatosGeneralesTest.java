package mx.icsoe.portal.contratista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documento;
import mx.icsoe.portal.documentos.DocumentoId;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import org.junit.jupiter.api.Test;

class DatosGeneralesTest {

    private static final Instant AHORA = Instant.parse("2026-11-22T18:00:00Z");
    private static final ContratistaId ID = new ContratistaId(new UUID(1, 2));
    private static final Contratista MORAL = new Contratista(ID, new Rfc("EKU9003173C9"), "Empresa");
    private static final Contratista FISICA = new Contratista(ID, new Rfc("CACX7605101P8"), "Persona");
    private static final Optional<Version<Contacto>> CONTACTO =
            Optional.of(version(new Contacto(new Correo("nombre@empresa.mx"), new Telefono("5512345678"), null)));
    private static final Optional<Version<DomicilioSocial>> IGUAL =
            Optional.of(version(new DomicilioSocial.IgualAlFiscal()));
    private static final Optional<Version<DomicilioSocial>> POR_UBICAR =
            Optional.of(version(new DomicilioSocial.PorUbicar()));
    private static final Optional<Version<DomicilioSocial>> UBICADO =
            Optional.of(version(new DomicilioSocial.Ubicado(new DomicilioId(new UUID(3, 4)))));
    private static final Optional<Documento> ACUSE = Optional.of(new Documento(
            new DocumentoId(new UUID(5, 6)),
            ID,
            Clase.ACUSE_REPSE,
            "acuse.pdf",
            10,
            Huella.de(new byte[0]),
            1,
            AHORA,
            new Autor("contratista", "serie")));
    private static final Optional<Registro> REGISTRO =
            Optional.of(new Registro(1, 1, null, new DocumentoId(new UUID(5, 6)), AHORA, "serie"));

    @Test
    void daLaBienvenidaAQuienNoHaEmpezado() {
        var datos = new DatosGenerales(MORAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(datos.estado()).isEqualTo(new EstadoDeDatosGenerales.SinEmpezar());
        assertThat(datos.estado().siguientePaso()).isEqualTo("/icsoe/bienvenida");
        assertThat(datos.pendientes()).containsExactly(Seccion.values());
    }

    @Test
    void sigueEnLaPrimeraSeccionPendiente() {
        assertThat(siguiente(MORAL, CONTACTO, Optional.empty(), Optional.empty()))
                .isEqualTo("/icsoe/contratista/domicilio");
        assertThat(siguiente(MORAL, CONTACTO, POR_UBICAR, Optional.empty())).isEqualTo("/icsoe/contratista/domicilio");
        assertThat(siguiente(MORAL, CONTACTO, IGUAL, Optional.empty())).isEqualTo("/icsoe/contratista/documentos");
        assertThat(siguiente(MORAL, CONTACTO, UBICADO, Optional.empty())).isEqualTo("/icsoe/contratista/documentos");
        assertThat(siguiente(MORAL, Optional.empty(), IGUAL, ACUSE)).isEqualTo("/icsoe/contratista/datos");
        assertThat(siguiente(FISICA, CONTACTO, Optional.empty(), Optional.empty()))
                .isEqualTo("/icsoe/contratista/documentos");
    }

    @Test
    void pideGuardarCuandoYaNoFaltaNada() {
        var datos = new DatosGenerales(MORAL, CONTACTO, IGUAL, ACUSE, Optional.empty());

        assertThat(datos.pendientes()).isEmpty();
        assertThat(datos.estado().siguientePaso()).isEqualTo("/icsoe/contratista/documentos");
    }

    @Test
    void vaAlInicioCuandoYaEstanGuardados() {
        var moral = new DatosGenerales(MORAL, CONTACTO, UBICADO, ACUSE, REGISTRO);
        var fisica = new DatosGenerales(FISICA, CONTACTO, Optional.empty(), ACUSE, REGISTRO);

        assertThat(moral.estado()).isEqualTo(new EstadoDeDatosGenerales.Guardados(AHORA));
        assertThat(fisica.estado().siguientePaso()).isEqualTo("/icsoe/inicio");
    }

    @Test
    void vuelveAPedirLoQueDespuesSeElimino() {
        var sinAcuse = new DatosGenerales(MORAL, CONTACTO, IGUAL, Optional.empty(), REGISTRO);

        assertThat(sinAcuse.estado().siguientePaso()).isEqualTo("/icsoe/contratista/documentos");
        assertThat(sinAcuse.pendientes()).containsExactly(Seccion.ACUSE_REPSE);
    }

    @Test
    void noLePideDomicilioALaPersonaFisica() {
        var datos = new DatosGenerales(FISICA, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(datos.secciones()).containsExactly(Seccion.CONTACTO, Seccion.ACUSE_REPSE);
        assertThat(datos.pendientes()).containsExactly(Seccion.CONTACTO, Seccion.ACUSE_REPSE);
    }

    private static String siguiente(
            Contratista contratista,
            Optional<Version<Contacto>> contacto,
            Optional<Version<DomicilioSocial>> domicilio,
            Optional<Documento> acuse) {
        return new DatosGenerales(contratista, contacto, domicilio, acuse, Optional.empty())
                .estado()
                .siguientePaso();
    }

    private static <T> Version<T> version(T valor) {
        return new Version<>(1, valor, AHORA, "serie");
    }
}
