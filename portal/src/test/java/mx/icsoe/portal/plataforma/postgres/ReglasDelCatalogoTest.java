package mx.icsoe.portal.plataforma.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Las reglas de la base, sobre la de verdad y sobre una culpable que las rompe todas. */
@Tag(Etiquetas.BASE_DE_DATOS)
class ReglasDelCatalogoTest {

    private static final BaseDePruebas CULPABLE = BaseDePruebas.nueva();

    private final Catalogo real = new Catalogo(BaseDePruebas.nueva().comoDueno());
    private final Catalogo culpable = new Catalogo(CULPABLE.comoDueno());

    @BeforeAll
    static void creaLaCulpable() {
        new JdbcTemplate(CULPABLE.comoDueno()).execute("""
                CREATE SCHEMA culpable;
                CREATE TABLE culpable.numerada (contratista_id uuid NOT NULL, n int GENERATED ALWAYS AS IDENTITY,
                    PRIMARY KEY (n, contratista_id));
                CREATE TABLE culpable.suelta (hora timestamp);
                CREATE TABLE culpable.unica (contratista_id uuid NOT NULL, n int, folio text UNIQUE,
                    PRIMARY KEY (contratista_id, n), UNIQUE (contratista_id, folio));
                CREATE TABLE culpable.año (id int PRIMARY KEY);
                CREATE TABLE culpable.a_medias (id int PRIMARY KEY);
                SELECT plataforma.solo_agregar('culpable.a_medias');
                GRANT UPDATE (id) ON culpable.a_medias TO icsoe_app;
                GRANT CREATE ON SCHEMA culpable TO icsoe_app;
                """);
    }

    @Test
    void hayTablasQueRevisar() {
        assertThat(real.tablas()).contains("contratista.contratista", "acceso.entrada", "documentos.recibido");
    }

    @Test
    void niegaLasColumnasDeIdentidad() {
        assertThat(real.columnasDeIdentidad()).isEmpty();
        assertThat(culpable.columnasDeIdentidad()).containsExactly("culpable.numerada.n");
    }

    @Test
    void exigeZonaEnTodaHora() {
        assertThat(real.horasSinZona()).isEmpty();
        assertThat(culpable.horasSinZona()).containsExactly("culpable.suelta.hora");
    }

    @Test
    void exigeNombresEnAscii() {
        assertThat(real.nombresFueraDeAscii()).isEmpty();
        assertThat(culpable.nombresFueraDeAscii()).containsExactly("culpable.año.id");
    }

    @Test
    void exigeLlavePrimaria() {
        assertThat(real.sinLlavePrimaria()).isEmpty();
        assertThat(culpable.sinLlavePrimaria()).containsExactly("culpable.suelta");
    }

    @Test
    void ponePrimeroAlContratistaEnLasLlaves() {
        assertThat(real.llavesQueNoEmpiezanPorContratista()).isEmpty();
        assertThat(culpable.llavesQueNoEmpiezanPorContratista()).containsExactly("culpable.numerada");
    }

    @Test
    void niegaLoUnicoFueraDeUnContratista() {
        assertThat(real.unicidadGlobal()).isEmpty();
        assertThat(culpable.unicidadGlobal()).containsExactly("culpable.unica(folio)");
    }

    @Test
    void guardaDosVecesLoQueSoloSeAgrega() {
        assertThat(real.guardadasAMedias()).isEmpty();
        assertThat(culpable.guardadasAMedias()).containsExactly("culpable.a_medias");
        assertThat(real.deSoloAgregar())
                .contains(
                        "acceso.entrada",
                        "acceso.aceptacion",
                        "acceso.terminos",
                        "contratista.nombre",
                        "contratista.contacto",
                        "contratista.domicilio_social",
                        "contratista.registro",
                        "documentos.recibido",
                        "documentos.retirado");
    }

    @Test
    void noDejaALaAplicacionCrearTablas() {
        assertThat(real.esquemasAbiertos()).isEmpty();
        assertThat(culpable.esquemasAbiertos()).containsExactly("culpable");
    }
}
