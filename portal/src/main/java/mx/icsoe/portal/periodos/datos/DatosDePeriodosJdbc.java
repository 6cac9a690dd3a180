package mx.icsoe.portal.periodos.datos;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.periodos.DatoDelPeriodo;
import mx.icsoe.portal.periodos.DatosDePeriodos;
import mx.icsoe.portal.periodos.Zona;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link DatosDePeriodos} en PostgreSQL. */
@Repository
class DatosDePeriodosJdbc implements DatosDePeriodos {

    private static final long FILA = 0x1C50E_0700L;

    private static final String PONER_DIA = """
            with rige as (
                select * from periodos.dia_inhabil
                where autoridad = :autoridad and dia = :dia order by version desc limit 1
            ), puesto as (
                insert into periodos.dia_inhabil
                    (autoridad, dia, version, inhabil, motivo, fuente, asentado, quien)
                select :autoridad, :dia, coalesce((select version from rige), 0) + 1,
                       :inhabil, :motivo, :fuente, :cuando, :quien
                where not exists (select 1 from rige
                    where (inhabil, motivo, fuente) = (:inhabil, :motivo, :fuente))
                returning version
            ) select coalesce((select version from puesto), 0)
            """;

    private static final String PONER_UMA = """
            with rige as (
                select * from periodos.uma where anio = :anio order by version desc limit 1
            ), puesto as (
                insert into periodos.uma (anio, version, centavos, fuente, asentado, quien)
                select :anio, coalesce((select version from rige), 0) + 1, :centavos, :fuente, :cuando, :quien
                where not exists (select 1 from rige where (centavos, fuente) = (:centavos, :fuente))
                returning version
            ) select coalesce((select version from puesto), 0)
            """;

    private static final String PONER_SALARIO = """
            with rige as (
                select * from periodos.salario_minimo
                where anio = :anio and zona = :zona order by version desc limit 1
            ), puesto as (
                insert into periodos.salario_minimo (anio, zona, version, centavos, fuente, asentado, quien)
                select :anio, :zona, coalesce((select version from rige), 0) + 1,
                       :centavos, :fuente, :cuando, :quien
                where not exists (select 1 from rige where (centavos, fuente) = (:centavos, :fuente))
                returning version
            ) select coalesce((select version from puesto), 0)
            """;

    private final JdbcClient base;

    DatosDePeriodosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void apartar() {
        base.sql("select pg_advisory_xact_lock(:fila)")
                .param("fila", FILA)
                .query((renglon, numero) -> true)
                .single();
    }

    @Override
    public Resultado guardar(DatoDelPeriodo dato, Instant cuando, Autor quien) {
        var comun = new LinkedHashMap<String, Object>();
        comun.put("fuente", dato.fuente());
        comun.put("cuando", cuando.atOffset(ZoneOffset.UTC));
        comun.put("quien", quien.referencia());
        int version = poner(dato, comun).query(Integer.class).single();
        return version == 0 ? Resultado.IGUAL : version == 1 ? Resultado.NUEVO : Resultado.CAMBIADO;
    }

    private JdbcClient.StatementSpec poner(DatoDelPeriodo dato, Map<String, Object> comun) {
        return switch (dato) {
            case DatoDelPeriodo.Dia dia ->
                base.sql(PONER_DIA)
                        .params(comun)
                        .param("autoridad", dia.autoridad())
                        .param("dia", dia.dia())
                        .param("inhabil", dia.inhabil())
                        .param("motivo", dia.motivo());
            case DatoDelPeriodo.Uma uma ->
                base.sql(PONER_UMA).params(comun).param("anio", uma.anio()).param("centavos", uma.centavos());
            case DatoDelPeriodo.SalarioMinimo salario ->
                base.sql(PONER_SALARIO)
                        .params(comun)
                        .param("anio", salario.anio())
                        .param("zona", salario.zona().name())
                        .param("centavos", salario.centavos());
        };
    }

    @Override
    public OptionalInt uma(int anio) {
        return cantidad(base.sql("select centavos from periodos.uma where anio = :anio order by version desc limit 1")
                .param("anio", anio));
    }

    @Override
    public OptionalInt salarioMinimo(int anio, Zona zona) {
        return cantidad(base.sql("""
                        select centavos from periodos.salario_minimo
                        where anio = :anio and zona = :zona order by version desc limit 1
                        """).param("anio", anio).param("zona", zona.name()));
    }

    private static OptionalInt cantidad(JdbcClient.StatementSpec consulta) {
        return consulta.query(Integer.class).optional().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
